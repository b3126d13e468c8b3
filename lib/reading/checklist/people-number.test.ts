// Which number counts the people hit, in sentences of our own.
import { expect, test } from 'vitest';
import { checklist } from '../../rules';
import { prepare } from '../prepare';
import { cueFinder } from './cues';
import type { Scores } from './document-features';
import { peopleNumber } from './people-number';
import { sceneOf } from './sentence-features';

const find = cueFinder(checklist);

/** Every sentence after the headline is taken to state the count. */
function numberIn(text: string): number | undefined {
  const scene = sceneOf(prepare(text), find);
  const likely = scene.prepared.sentences.map((_, at) => (at === 0 ? [0.9, 0.1, 0, 0] : [0.2, 0.8, 0, 0]));
  return peopleNumber(scene, { items: { 'people-count': likely }, dates: [] } as unknown as Scores);
}

test('not all customers, but those hit', () => {
  expect(
    numberIn('Fernhill hacked\n\nFernhill, a grocer with over 3 million customers, said 41,200 customers were hit.'),
  ).toBe(41200);
});

test('rather the exact number than its rounding', () => {
  const text = 'Dovetail loses records\n\nAbout 1.2 million users were hit. A notice counts 1,214,877 users.';
  expect(numberIn(text)).toBe(1214877);
});

test('the year of a date counts nobody', () => {
  expect(numberIn('Letters sent\n\nOn June 3, 2021 customers were told that 812 accounts were opened.')).toBe(812);
});

test('people, though no word says so', () => {
  expect(numberIn('Breach at Larkton\n\nLarkton disclosed a breach affecting up to 27,500.')).toBe(27500);
});
