// Every text written for training says what it is.
import { expect, test } from 'vitest';
import { writtenTexts } from './written-texts';

test('each of our texts has an answer, a title and a body', () => {
  const texts = writtenTexts();
  expect(texts.length).toBeGreaterThan(50);
  for (const { text } of texts) expect(text).toMatch(/^.+\n\n.{3}/);
  expect(texts.filter(({ disclosure }) => disclosure).length / texts.length).toBeGreaterThan(0.3);
});
