// Calendar arithmetic, held against known calendars and against counting day by day.
import { describe, expect, test } from 'vitest';
import {
  addBusinessDays,
  addDays,
  addMonths,
  daysBetween,
  federalHolidays,
  ifReal,
  inWords,
  isBusinessDay,
  isFullDate,
} from './calendar';

test('days between an attack and its disclosure', () => expect(daysBetween('2025-12-14', '2025-12-18')).toBe(4));

describe('months', () => {
  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-11-30', 3, '2027-02-28'],
  ])('%s + %i → %s', (date, months, result) => expect(addMonths(date, months)).toBe(result));
});

// The Office of Personnel Management's published lists.
const PUBLISHED: Record<number, string[]> = {
  2024: [
    '2024-01-01',
    '2024-01-15',
    '2024-02-19',
    '2024-05-27',
    '2024-06-19',
    '2024-07-04',
    '2024-09-02',
    '2024-10-14',
    '2024-11-11',
    '2024-11-28',
    '2024-12-25',
  ],
  2026: [
    '2026-01-01',
    '2026-01-19',
    '2026-02-16',
    '2026-05-25',
    '2026-06-19',
    '2026-07-03',
    '2026-09-07',
    '2026-10-12',
    '2026-11-11',
    '2026-11-26',
    '2026-12-25',
  ],
  2027: [
    '2027-01-01',
    '2027-01-18',
    '2027-02-15',
    '2027-05-31',
    '2027-06-18',
    '2027-07-05',
    '2027-09-06',
    '2027-10-11',
    '2027-11-11',
    '2027-11-25',
    '2027-12-24',
    '2027-12-31',
  ],
};
test.each(Object.keys(PUBLISHED).map(Number))('federal holidays of %i', (year) =>
  expect([...new Set(federalHolidays(year).filter((day) => day.startsWith(String(year))))].sort()).toEqual(
    PUBLISHED[year],
  ),
);

describe('business days', () => {
  test.each([
    ['2026-11-20', 4, '2026-11-27'], // Friday; Thanksgiving lies between
    ['2026-07-01', 4, '2026-07-08'], // Independence Day kept on Friday 3 July
    ['2025-12-30', 4, '2026-01-06'], // New Year's Day
    ['2023-12-18', 4, '2023-12-22'],
  ])('the business day %s + %i is %s', (date, days, result) => expect(addBusinessDays(date, days)).toBe(result));

  test.skipIf(process.env.MUTATED)('every day of ten years: the count back to the start is right', () => {
    for (let day = '2020-01-01'; day < '2030-01-01'; day = addDays(day, 1)) {
      const end = addBusinessDays(day, 4);
      let counted = 0;
      for (let at = addDays(day, 1); at <= end; at = addDays(at, 1)) if (isBusinessDay(at)) counted += 1;
      expect([counted, isBusinessDay(end)]).toEqual([4, true]);
    }
  });
});

test('a month is no whole date', () =>
  expect([isFullDate('2026-11'), isFullDate('2026-11-09'), isFullDate(undefined)]).toEqual([false, true, false]));
test('in words', () => expect(inWords('2025-12-14')).toBe('Sunday 14 December 2025'));

test.each([
  ['2024-02-29', true],
  ['2023-02-29', false],
  ['2018-05-00', false],
  ['2018-00-10', false],
  ['2018-13-01', false],
  ['2018-05', true],
])('%s is a real date: %s', (date, is) => expect(ifReal(date)).toBe(is ? date : undefined));
