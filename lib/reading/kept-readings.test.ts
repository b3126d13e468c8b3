// Whole readings of invented texts, kept as they were (tests/kept-readings): no reading changes unseen.
// Where a change is meant (rules, weights, code), `npx vitest run --project unit lib/reading/kept-readings -u` keeps the new ones; their difference says what changed.
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { inventedDisclosures } from '../../scripts/invented-disclosures';
import { rules } from '../rules';
import { cuesIn } from './checklist';
import { dateFeatures, placedDates } from './checklist/date-features';
import { scoreParts, scoreText } from './checklist/score';
import { sceneOf as checklistScene } from './checklist/sentence-features';
import { type PackedWeights, unpackAll } from './checklist/weights';
import { isDisclosure } from './disclosure';
import { prepare } from './prepare';
import { read } from './read';
import { candidatesIn } from './signals';
import { features } from './signals/features';
import { sceneOf } from './signals/scene';
import packed from './weights/items.json';

/** The first of every kind of text: two in full, nine in figures. */
const many = inventedDisclosures().filter(({ id }) => /-[1-9]$/.test(id));
const texts = many.filter(({ id }) => /-[12]$/.test(id));
const kept = (name: string) => `../../tests/kept-readings/${name}.txt`;
const digest = (names: string[]) => createHash('sha256').update(names.join('\n')).digest('hex').slice(0, 12);

test('what is read', async () => {
  const lines = texts.flatMap(({ id, raw, date }) => {
    const { signals, items, remarks, ...rest } = read(raw, rules, date);
    const words = ({ start, end }: { start: number; end: number }) => JSON.stringify(raw.slice(start, end));
    return [
      `== ${id} ${JSON.stringify(rest)}`,
      ...signals.map(({ rule, voice, sure, repeats, questions, answered, ...span }) => {
        const links = answered.map(({ item, complete, sentence }) => `${item}${complete ? '' : '?'}@${sentence.start}`);
        return `${rule} ${words(span)} ${voice} ${sure ? 'sure' : 'check'} ×${repeats} ${questions.length}? ${links}`;
      }),
      ...Object.entries(items).map(([item, { status, value, sure, evidence, because }]) =>
        [
          item,
          status,
          value,
          sure ? 'sure' : 'check',
          ...evidence.map((each) => `${each.voice} ${words(each)}`),
          because,
        ].join(' '),
      ),
      ...remarks.map(({ kind, item, text, spans }) => [kind, item, text, ...spans.map(words)].join(' ')),
    ];
  });
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(kept('readings'));
});

test('what phrases look like to the filter', async () => {
  const lines = many.flatMap(({ id, raw }) => {
    const prepared = prepare(raw);
    const scene = sceneOf(prepared);
    const all = candidatesIn(prepared, rules.tactics);
    return all.map((candidate) => {
      const names = features(candidate, all, scene);
      return `${id} ${candidate.rule} ${candidate.start}-${candidate.end}: ${names.length} ${digest(names)}`;
    });
  });
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(kept('features'));
});

test('how likely each answer is, and what a date looks like', async () => {
  const model = unpackAll(packed as unknown as PackedWeights);
  const lines = many.flatMap(({ id, raw, date }) => {
    const scene = checklistScene(prepare(raw), (text) => cuesIn(text, rules.checklist), date);
    const scores = scoreParts(scene, model);
    return [
      `${id} disclosure ${isDisclosure(scene.prepared, rules).score.toFixed(4)}`,
      ...rules.checklist.map(({ id: item }) => {
        const likely = scoreText(scene, scores, item, model).map((chance) => chance.toFixed(4));
        return `${id} ${item} ${likely.join(' ')}`;
      }),
      ...placedDates(scene).map((place) => {
        const { start, end, iso } = place.mention;
        return `${id} ${start}-${end} ${iso}: ${digest(dateFeatures(scene, place))}`;
      }),
    ];
  });
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(kept('chances'));
});
