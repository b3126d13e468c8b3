// @vitest-environment happy-dom
// The short timeline: what is dated, what is not, and how long it took.
import { afterEach, expect, it } from 'vitest';
import type { Reading } from '../lib/model';
import { clear, draw } from './drawn';
import { sample } from './sample';
import { delaySentence, Timeline } from './timeline';

const reading = (change: Partial<Reading>): Reading => ({ ...sample.reading, ...change });
const table = (of: Reading) =>
  [...draw(<Timeline reading={of} />).querySelectorAll('tbody tr')].map((line) =>
    [...line.children].map((cell) => cell.textContent),
  );

afterEach(clear);

it('dates with their weekday; what is undated is named, and has no place', () => {
  expect(table(sample.reading)).toEqual([
    ['Began', 'Sat 31 Oct'],
    ['Found', 'not said here'],
    ['Made public', 'Mon 9 Nov'],
  ]);
  expect(document.querySelectorAll('.line .at')).toHaveLength(2);
  expect(document.querySelectorAll('.line .undated')).toHaveLength(1);
});

it('dates of two years show the year', () => {
  const began = { ...sample.reading.items.began, value: '2025-12' };
  expect(table(reading({ items: { ...sample.reading.items, began } }))[0]).toEqual(['Began', 'Dec 2025']);
});

it('a vague date is no date', () => {
  const began = { ...sample.reading.items.began, status: 'vague' as const };
  expect(table(reading({ items: { ...sample.reading.items, began } }))[0]).toEqual(['Began', 'vague']);
});

it('the delay, in words', () => {
  expect(delaySentence(sample.reading)).toBe('9 days from attack to disclosure');
  expect(delaySentence(reading({ delay: { from: 'began', to: 'disclosed', days: 1 } }))).toBe(
    '1 day from attack to disclosure',
  );
  expect(delaySentence(reading({ delay: { from: 'detected', to: 'disclosed', days: 4 } }))).toBe(
    '4 days from discovery to disclosure',
  );
  expect(delaySentence(reading({ delay: undefined }))).toBe('How long it took is not said here.');
});
