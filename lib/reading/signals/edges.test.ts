// Where a mark begins and ends.
import { expect, test } from 'vitest';
import { markedInStory } from '../../../tests/told-in-story';
import type { TacticId } from '../../model';
import { prepare } from '../prepare';
import { edges } from './edges';
import { sceneOf } from './scene';

test('one claim and its reason are one mark, which ends with its clause', () => {
  expect(
    markedInStory('Water supply and quality were never affected, as the plants run on a separate network.', 'sidestep'),
  ).toEqual([expect.stringMatching(/quality were never affected$/)]);
});

test('two claims stay two marks', () => {
  expect(
    markedInStory('No card data was taken, and our pumps are still running on a separate network.', 'sidestep'),
  ).toHaveLength(2);
});

test('a limited mark stops at the comma', () => {
  const passage =
    'The information could include name, date of birth, medical information and, in limited circumstances, Social Security number.';
  expect(markedInStory(passage, 'minimising').join()).not.toContain(',');
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
