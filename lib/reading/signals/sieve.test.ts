// Each refiner of the sieve by itself: what it lets through and what it stops.
import { expect, test } from 'vitest';
import type { TacticId } from '../../model';
import { prepare } from '../prepare';
import { keepAsserted } from './asserted';
import type { Candidate } from './candidates';
import { keepStory } from './furniture';
import { keepUses } from './mentions';
import { overlaps } from './overlaps';
import { repeats } from './repeats';
import { type Scene, sceneOf } from './scene';
import { spans, trim } from './spans';
import { keepOurs } from './theirs';

function candidate(scene: Scene, phrase: string, tactic: TacticId, weight = 0.9): Candidate {
  const start = scene.prepared.raw.indexOf(phrase);
  const sentence = scene.prepared.sentenceAt(start);
  return { tactic, rule: `${tactic}/x`, start, end: start + phrase.length, sentence, weight, repeats: 1 };
}

/** Whether `refiner` keeps `phrase` of `text`. */
function keeps(
  refiner: (list: Candidate[], scene: Scene) => Candidate[],
  text: string,
  phrase: string,
  tactic: TacticId,
) {
  const scene = sceneOf(prepare(text));
  return refiner([candidate(scene, phrase, tactic)], scene).length === 1;
}

test.each<[string, string, TacticId, boolean]>([
  ['Our staff immediately contained it.', 'immediately contained', 'speed', true],
  ['The firm failed to take privacy seriously.', 'take privacy seriously', 'goodwill', false],
  ['It should have acted immediately.', 'acted immediately', 'speed', false],
  ['Users should immediately reset their keys.', 'immediately reset', 'speed', false],
  ['It is checking whether payment data was not affected.', 'was not affected', 'sidestep', false],
  ['If there is no evidence, we will say so.', 'no evidence', 'no-evidence', false],
  ['We ask what was taken, and there is no evidence.', 'no evidence', 'no-evidence', true],
])('asserted: %s', (text, phrase, tactic, kept) => {
  expect(keeps(keepAsserted, text, phrase, tactic)).toBe(kept);
});

test.each([
  ['Harlow said there was minimal impact.', true],
  ['Was there really minimal impact?', false],
  ['Critics said the phrase minimal impact hides a lot.', false],
  ['Whenever a company says an attack had “minimal impact,” count the shops.', false],
])('mentions: %s', (text, kept) => {
  expect(keeps(keepUses, text, 'minimal impact', 'minimising')).toBe(kept);
});

test.each([
  ['Harlow values your trust.', true],
  ['Special offer banner: a shop that values your trust.', false],
  ['We use cookies because Harlow values your trust.', false],
  ['Harlow was hit.\nLeave a Reply\nJo: who values your trust, indeed.', false],
])('furniture: %s', (text, kept) => {
  expect(keeps(keepStory, text, 'values your trust', 'goodwill')).toBe(kept);
});

test.each([
  ['Harlow declined to comment.', true],
  ['Police declined to comment.', false],
  ['The hackers declined to comment.', false],
])('theirs: %s', (text, kept) => {
  expect(keeps(keepOurs, text, 'declined to comment', 'stonewall')).toBe(kept);
});

test('a newsroom that got no answer tells of a silence', () => {
  const text = 'BleepingComputer has not heard back.';
  expect(keeps(keepOurs, text, 'has not heard back', 'stonewall')).toBe(true);
});

test('the edges are cut to the words', () => {
  const scene = sceneOf(prepare('We saw suspicious activity on our server.'));
  const [found] = trim([candidate(scene, ' suspicious activity on our', 'euphemism')], scene);
  expect(scene.prepared.raw.slice(found!.start, found!.end)).toBe('suspicious activity');
});

test('of two on the same words the likelier stays; where that is close, the guide decides', () => {
  const scene = sceneOf(prepare('There is no evidence at this time of theft.'));
  const close = [
    candidate(scene, 'no evidence at this time', 'no-evidence', 0.8),
    candidate(scene, 'at this time', 'stonewall', 0.81),
  ];
  expect(overlaps(close).map(({ tactic }) => tactic)).toEqual(['no-evidence']);
  const far = [
    candidate(scene, 'no evidence at this time', 'no-evidence', 0.3),
    candidate(scene, 'at this time', 'stonewall', 0.9),
  ];
  expect(overlaps(far).map(({ tactic }) => tactic)).toEqual(['stonewall']);
});

test('rows of one tactic that overlap are one phrase', () => {
  const scene = sceneOf(prepare('Our team quickly secured its systems today.'));
  const all = [candidate(scene, 'quickly secured', 'speed'), candidate(scene, 'secured its systems', 'speed', 0.6)];
  const [found] = spans([all[0]!], all);
  expect(scene.prepared.raw.slice(found!.start, found!.end)).toBe('quickly secured its systems');
});

test('the same words count once, and know how often they stand there', () => {
  const scene = sceneOf(prepare('No evidence was found. Again, no evidence was found.'));
  const again = { ...candidate(scene, 'no evidence', 'no-evidence') };
  const found = repeats([candidate(scene, 'No evidence', 'no-evidence'), again], scene);
  expect(found.map(({ repeats: count }) => count)).toEqual([2]);
});
