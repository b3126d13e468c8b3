// Where a mark begins and ends.
import { expect, test } from 'vitest';
import type { TacticId } from '../../model';
import { tactics } from '../../rules';
import { prepare } from '../prepare';
import { findSignals } from '../signals';
import { edges } from './edges';
import { sceneOf } from './scene';

function marked(passage: string, tactic: TacticId): string[] {
  const text = `Harlow Water says hackers stole records\n\nHarlow Water said on Monday that hackers stole the records of 812 customers.\n\n${passage}`;
  return findSignals(prepare(text), tactics)
    .filter((signal) => signal.tactic === tactic)
    .map(({ start, end }) => text.slice(start, end));
}

test('one claim and its reason are one mark, which ends with its clause', () => {
  expect(
    marked('Water supply and quality were never affected, as the plants run on a separate network.', 'sidestep'),
  ).toEqual([expect.stringMatching(/quality were never affected$/)]);
});

test('two claims stay two marks', () => {
  expect(
    marked('No card data was taken, and our pumps are still running on a separate network.', 'sidestep'),
  ).toHaveLength(2);
});

test('a limited mark stops at the comma', () => {
  const passage =
    'The information could include name, date of birth, medical information and, in limited circumstances, Social Security number.';
  expect(marked(passage, 'minimising').join()).not.toContain(',');
});

test.each<[string, string, TacticId, string]>([
  [
    'in limited circumstances, Social Security number',
    'limited circumstances, Social Security',
    'minimising',
    'limited circumstances',
  ],
  ['a small, isolated part of it', 'a small, isolated part', 'minimising', 'a small, isolated part'],
  [
    'supply was never affected, as the plants',
    'supply was never affected, as',
    'sidestep',
    'supply was never affected',
  ],
  ['they run on a separate network there', 'run on a separate', 'sidestep', 'run on a separate network'],
  ['on detection, we immediately isolated it', 'detection, we immediately isolated', 'speed', 'immediately isolated'],
  [
    'at this time, we have no evidence',
    'at this time, we have no evidence',
    'no-evidence',
    'at this time, we have no evidence',
  ],
  [
    'of "certain applications," the notice says',
    'certain applications," the notice',
    'vague-scope',
    'certain applications',
  ],
  ['information such as names', 'information such as', 'vague-scope', 'information such as'],
])('edges of %s', (text, phrase, tactic, whole) => {
  const scene = sceneOf(prepare(text));
  const start = scene.prepared.raw.indexOf(phrase);
  const mark = { tactic, rule: `${tactic}/x`, start, end: start + phrase.length, sentence: 0, weight: 0.9, repeats: 1 };
  const [found] = edges([mark], scene);
  expect(scene.prepared.raw.slice(found!.start, found!.end)).toBe(whole);
});
