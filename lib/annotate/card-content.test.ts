// What a card says of a mark: taken from the text itself, numbered in its order, fit to be shown.
import { describe, expect, it } from 'vitest';
import type { Mark } from '../view-model';
import { cardContent, shown } from './card-content';

const text = 'Head\n\nA small number of guests were hit.\nThe hotel says 312 guests were hit.';
const mark = (id: string, start: number, end: number): Mark => ({
  id,
  start,
  end,
  sentence: { start: 6, end: 40 },
  family: 'smaller',
  tactic: 'minimising',
  name: 'Small, without a number',
  why: 'A small word is not a small number.',
  questions: [],
  answered: [{ sentence: { start: 41, end: text.length }, complete: true }],
  repeats: 1,
  sure: true,
  rule: 'minimising/small-number',
  version: '1/1',
});
const [first, second, third] = [mark('a', 0, 4), mark('b', 8, 20), mark('c', 56, 59)];

describe('cardContent', () => {
  it('takes phrase and answer from the text itself', () => {
    const content = cardContent(second!, text, [first!, second!, third!]);
    expect(content.phrase).toBe('small number');
    expect(content.answers).toEqual([{ text: 'The hotel says 312 guests were hit.', complete: true }]);
  });

  it('counts in the order of the text', () => {
    expect(cardContent(second!, text, [first!, second!, third!])).toMatchObject({ n: 2, total: 3 });
  });

  it('cuts a long sentence at a word', () => {
    const long = `${'word '.repeat(100)}end.`;
    const one = {
      ...second!,
      start: 0,
      end: 4,
      answered: [{ sentence: { start: 0, end: long.length }, complete: true }],
    };
    const [answer] = cardContent(one, long, [one]).answers;
    expect(answer?.text).toMatch(/word…$/);
    expect(answer?.text.length).toBeLessThanOrEqual(281);
  });
});

describe('shown', () => {
  it('leaves out what nobody sees, and makes one line', () => {
    expect(shown('no evi\u00ADdence\u200B\n of\u00A0 misuse ')).toBe('no evidence of misuse');
  });

  it('names what would turn the writing direction', () => {
    expect(shown('safe\u202Etxt')).toBe('safe␣U+202Etxt');
  });
});
