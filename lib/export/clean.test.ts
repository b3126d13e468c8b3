// Page text made fit for files, and dates in words.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FUZZ_TIMEOUT, runs } from '../../tests/fuzz';
import { clean, fold, inQuotes } from './clean';
import { dateParts, dayRange, shortDate, weekday } from './dates';

test('line breaks are one kind, controls and half characters are replaced, overrides go', () => {
  expect(clean('a\r\nb\rc\u2028d')).toBe('a\nb\nc\nd');
  expect(clean('a\u0000b\ud800c')).toBe('a\uFFFDb\uFFFDc');
  expect(clean('pay \u202Eslip\u202C')).toBe('pay slip');
  expect(fold('  a \n\u00a0 b ')).toBe('a b');
});

test('clean text is clean, and stays as it is', { timeout: FUZZ_TIMEOUT }, () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(clean(clean(text))).toBe(clean(text));
      expect(fold(fold(text))).toBe(fold(text));
      expect(fold(text)).not.toMatch(/^\s|\s$|\s\s|[\n\r\u202A-\u202E\u2066-\u2069]/);
      expect(fold(text).isWellFormed()).toBe(true);
    }),
    runs(),
  );
});

test.each([
  ['2026-10-31', '31 Oct 2026', 'Sat 31 Oct'],
  ['2026-10', 'Oct 2026', 'Oct 2026'],
  ['2026-11-22T09:30:00.000Z', '22 Nov 2026', 'Sun 22 Nov'],
  ['2026-02-30', '2026-02-30', '2026-02-30'],
  ['2026-13', '2026-13', '2026-13'],
  ['soon', 'soon', 'soon'],
])('the date %s', (iso, short, withDay) => {
  expect(shortDate(iso)).toBe(short);
  expect(weekday(iso)).toBe(withDay);
});

test('a day is one day, a month is its days', () => {
  expect(dayRange('1970-01-02')).toEqual({ first: 1, last: 1 });
  expect(dayRange('1970-02')).toEqual({ first: 31, last: 58 });
  expect(dateParts('0000-01-01')).toBeUndefined();
});

test.each([
  ['no evidence', '“no evidence”'],
  ['it spoke of “no evidence” again', '“it spoke of ‘no evidence’ again”'],
  ['it spoke of "no evidence" again', '“it spoke of ‘no evidence’ again”'],
  ['a “clever attack” by a “third party', '“a clever attack by a third party”'],
])('%s in quotation marks', (words, quoted) => {
  expect(inQuotes(words)).toBe(quoted);
});
