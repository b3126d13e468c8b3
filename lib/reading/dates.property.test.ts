// Dates written in every way that is read, and read back; and of any text at all, only dates that the calendar has.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FUZZ_TIMEOUT, runs } from '../../tests/fuzz';
import { addDays, daysBetween, weekdayOf } from './calendar';
import { findDates } from './dates';

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const SHORT = 'jan. feb. mar. apr. may june july aug. sept. oct. nov. dec.'.split(' ');
const DAYS = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');
const ENDINGS = ['', 'st', 'nd', 'rd', 'th'];

const anyDay = fc.nat(365 * 25).map((days) => addDays('2002-01-01', days));
const written: ((year: string, month: number, day: number, ending: string) => string)[] = [
  (year, month, day, ending) => `${MONTHS[month]} ${day}${ending}, ${year}`,
  (year, month, day) => `${SHORT[month]} ${day}, ${year}`,
  (year, month, day, ending) => `${day}${ending} of ${MONTHS[month]} ${year}`,
  (year, month, day) => `${day} ${MONTHS[month]} ${year}`,
  (year, month, day) => `${year}-${String(month + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
  (year, month, day) => `${month + 1}/${day}/${year}`,
];

test('a date that is written in full is read as itself, whatever day it is read on', { timeout: FUZZ_TIMEOUT }, () => {
  fc.assert(
    fc.property(
      anyDay,
      fc.constantFrom(...written),
      fc.constantFrom(...ENDINGS),
      anyDay,
      (iso, write, ending, today) => {
        const [year, month, day] = iso.split('-') as [string, string, string];
        const words = write(year, Number(month) - 1, Number(day), ending);
        const text = `strangers got in on ${words} and stayed.`;
        expect(findDates(text, today)).toMatchObject([{ kind: 'day', iso }]);
        expect(findDates(text)).toMatchObject([{ kind: 'day', iso }]);
      },
    ),
    runs(),
  );
});

test('a weekday is the last such day, never a later one', { timeout: FUZZ_TIMEOUT }, () => {
  fc.assert(
    fc.property(anyDay, fc.nat(6), fc.boolean(), (today, weekday, last) => {
      const [found] = findDates(`it struck ${last ? 'last' : 'on'} ${DAYS[weekday]}.`, today);
      const back = daysBetween(found!.iso!, today);
      expect(weekdayOf(found!.iso!)).toBe(weekday);
      expect(back).toBeGreaterThanOrEqual(last ? 1 : 0);
      expect(back).toBeLessThanOrEqual(last ? 7 : 6);
    }),
    runs(),
  );
});

const bits = fc.constantFrom(
  ...[
    'may',
    'march',
    'on',
    'the',
    'since',
    'in',
    '2015',
    '19',
    '31',
    '5th',
    'monday',
    'last',
    'week',
    'ago',
    'two',
    ',',
  ],
  ...[
    'and',
    'to',
    'between',
    '-',
    '9/5/2018',
    '31/12/18',
    '13/13/2018',
    'mid-',
    'today',
    'yesterday',
    'weekend',
    '.',
    '\n',
  ],
  ...['from', 'of', 'christmas eve', 'this month', 'last month', 'until', '2018-02-30', 'earlier this', 'the', 'years'],
);

test('mentions stand in order and apart, and what they say is a day or a month', { timeout: FUZZ_TIMEOUT }, () => {
  const text = fc.array(fc.oneof({ weight: 4, arbitrary: bits }, fc.string({ maxLength: 5 })), { maxLength: 16 });
  const today = fc.option(fc.oneof(anyDay, fc.constantFrom('2018', 'soon')), { nil: undefined });
  fc.assert(
    fc.property(text, today, (parts, date) => {
      let last = 0;
      const norm = parts.join(' ').toLowerCase();
      for (const { start, end, iso } of findDates(norm, date)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = end;
        if (iso === undefined) continue;
        expect(iso).toMatch(/^(?:19|20)\d\d-\d\d(?:-\d\d)?$/);
        // There is such a day, or a first of such a month.
        const whole = iso.length === 7 ? `${iso}-01` : iso;
        expect(new Date(whole).toISOString().slice(0, 10)).toBe(whole);
      }
      expect(last).toBeLessThanOrEqual(norm.length);
    }),
    runs(),
  );
});
