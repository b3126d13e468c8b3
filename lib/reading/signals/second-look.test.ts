// The second look, by example: what a candidate's company says of it.
import { expect, test } from 'vitest';
import type { TacticId } from '../../model';
import { prepare } from '../prepare';
import type { Candidate } from './candidates';
import { sceneOf } from './scene';
import { facts, lookAgain, type Tree } from './second-look';

const scene = sceneOf(prepare('There is no evidence of theft. Again, no evidence at this time was found.'));
const { raw } = scene.prepared;

function candidate(phrase: string, tactic: TacticId, weight: number, from = 0): Candidate {
  const start = raw.indexOf(phrase, from);
  const sentence = scene.prepared.sentenceAt(start);
  return { tactic, rule: `${tactic}/x`, start, end: start + phrase.length, sentence, weight, repeats: 1 };
}

const OWN = 0;
const AGREEING = 9;
const EARLIER = 18;

test('without trees nothing changes', () => {
  const list = [candidate('no evidence', 'no-evidence', 0.9)];
  expect(lookAgain(list, scene, [])).toEqual(list);
});

test('a tree moves the odds of those it asks about', () => {
  const likelierIfSecond: Tree = [EARLIER, 1, -2, 2];
  const list = [candidate('no evidence', 'no-evidence', 0.5), candidate('no evidence', 'no-evidence', 0.5, 30)];
  const [first, second] = lookAgain(list, scene, [likelierIfSecond]);
  expect(first!.weight).toBeCloseTo(1 / (1 + Math.exp(2)));
  expect(second!.weight).toBeCloseTo(1 / (1 + Math.exp(-2)));
});

test('who agrees on the same words is counted', () => {
  const list = [
    candidate('no evidence', 'no-evidence', 0.5),
    candidate('no evidence of theft', 'no-evidence', 0.7),
    candidate('evidence of theft', 'hedging', 0.1),
  ];
  expect(facts(list, scene).map((asked) => asked[AGREEING])).toEqual([1, 1, 0]);
});

test('certainty stays a number', () => {
  const list = [candidate('no evidence', 'no-evidence', 1), candidate('at this time', 'stonewall', 0)];
  for (const asked of facts(list, scene)) expect(Number.isFinite(asked[OWN])).toBe(true);
});
