// How many were hit is stated by a number of people or records alone.
import { expect, test } from 'vitest';
import { prepare } from '../prepare';
import type { Scores } from './document-features';
import { sceneOf } from './sentence-features';
import { unlessUncounted } from './uncounted';

const LIKELY = [0.2, 0.5, 0.2, 0.1];

function judged(sentence: string, item: 'people-count' | 'help' = 'people-count', likely = LIKELY): number[] {
  const scene = sceneOf(prepare(`Ferry line reports a breach\n\n${sentence}`), () => [], '2026-03-06');
  const items = { 'people-count': scene.prepared.sentences.map(() => [0, 1, 0, 0]) } as Scores['items'];
  return unlessUncounted(likely, scene, { items, dates: [] }, item);
}

test('a number of people is a count', () => {
  expect(judged('Records of 4,300 customers were copied.')).toBe(LIKELY);
});

test.each([
  'All 64 operations planned for today are off.',
  'The attackers took 40 gigabytes.',
  'The company paid 2.4 million dollars.',
])('no count: %s', (sentence) => {
  const [missing, stated, vague, withheld] = judged(sentence);
  expect(stated).toBe(0);
  expect(missing! + vague! + withheld!).toBeCloseTo(1);
});

test('all customers are a vague count', () => {
  const [missing, stated, vague, withheld] = judged('The ferry line carries 9 million passengers a year.');
  expect([missing, stated, withheld]).toEqual([0.2, 0, 0.1]);
  expect(vague).toBeCloseTo(0.7);
});

test('nothing is left where “stated” was certain', () => {
  expect(judged('The company paid.', 'people-count', [0, 1, 0, 0])).toEqual([0, 0, 0, 0]);
});

test('other items need no number', () => {
  expect(judged('A helpline is open on weekdays.', 'help')).toBe(LIKELY);
});
