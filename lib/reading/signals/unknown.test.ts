// What is not known, said honestly, closes no subject.
import { expect, test } from 'vitest';
import { markedInStory } from '../../../tests/told-in-story';
import { prepare } from '../prepare';
import { sceneOf } from './scene';
import { keepClosing } from './unknown';

test.each([
  'We do not know yet whether card data was copied. We will say so here on 20 June.',
  'We do not know yet whose data was copied, and will say here by Friday what we find.',
  'We cannot tell who took it, because the camera was off.',
  'They sent a video that purports to show the deletion. We cannot verify it, and you should not rely on it.',
  'We cannot confirm that the data was deleted, and nobody should rely on it.',
  "We can't rule out that the files are used for fraud, so please assume that they will be.",
  'We cannot rule out that the files were read. Please assume that they were.',
])('honest: %s', (passage) => {
  expect(markedInStory(passage)).toEqual([]);
});

test.each([
  'We do not know whether card data was copied.',
  'We cannot confirm how many, because the investigation is ongoing.',
  'We cannot comment further, because we do not know who did it.',
  'We cannot rule out that data was accessed. Please remain vigilant.',
  'We do not know yet whether card data was copied. The shop will open again on 20 June.',
  'We do not know yet whether card data was copied. We will say more when we can.',
])('closed: %s', (passage) => {
  expect(markedInStory(passage)).not.toEqual([]);
});

test.each([
  ['The company got a demand and has not made a payment.', false],
  ['The company has not made a statement.', true],
])('an answer to the question of a ransom closes nothing: %s', (text, kept) => {
  const scene = sceneOf(prepare(text));
  const start = text.indexOf('has not made');
  const mark = { rule: 'stonewall/x', start, end: start + 'has not made'.length, sentence: 0, weight: 0.9, repeats: 1 };
  expect(keepClosing([{ tactic: 'stonewall', ...mark }], scene)).toHaveLength(kept ? 1 : 0);
});
