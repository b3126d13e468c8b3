// Days counted on the calendar: whole ISO dates in, whole ISO dates out. No clock and no time zones.

const DAY = 86_400_000;
const FULL = /^\d{4}-\d{2}-\d{2}$/;

/** True for a whole date (`2026-11-09`), false for a month or a year. */
export const isFullDate = (date: unknown): date is string => typeof date === 'string' && FULL.test(date);

/** The day by which a month is weighed against whole dates: its fifteenth. */
export const wholeDay = (date: string): string => (date.length === 7 ? `${date}-15` : date);

const toDay = (date: string): number => Date.parse(`${date}T00:00:00Z`) / DAY;
const toDate = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

export const addDays = (date: string, days: number): string => toDate(toDay(date) + days);

export const daysBetween = (from: string, to: string): number => toDay(to) - toDay(from);

/** 0 is Sunday, as in `Date`. */
export const weekdayOf = (date: string): number => new Date(toDay(date) * DAY).getUTCDay();

/** The same day of a later month; the month's last day where there is no such day (31 January + 1 = 28 February). */
export function addMonths(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return toDate(Date.UTC(year, month - 1 + months, Math.min(day, last)) / DAY);
}

/** The `n`th given weekday of a month, counted from its end where `n` is negative. Months from 1. */
function nthWeekday(year: number, month: number, weekday: number, n: number): string {
  if (n < 0) {
    const last = addDays(addMonths(`${year}-${String(month).padStart(2, '0')}-01`, 1), -1);
    return addDays(last, -((weekdayOf(last) - weekday + 7) % 7));
  }
  const first = `${year}-${String(month).padStart(2, '0')}-01`;
  return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * (n - 1));
}

/** A fixed holiday is kept on Friday where it falls on a Saturday, on Monday where on a Sunday. */
function observed(date: string): string {
  const weekday = weekdayOf(date);
  if (weekday === 6) return addDays(date, -1);
  return weekday === 0 ? addDays(date, 1) : date;
}

/** US federal holidays as observed in a year (5 U.S.C. 6103): the days on which the SEC takes no filings. */
export function federalHolidays(year: number): string[] {
  const fixed = [`${year}-01-01`, `${year}-06-19`, `${year}-07-04`, `${year}-11-11`, `${year}-12-25`];
  return [
    ...fixed.map(observed),
    observed(`${year + 1}-01-01`),
    nthWeekday(year, 1, 1, 3),
    nthWeekday(year, 2, 1, 3),
    nthWeekday(year, 5, 1, -1),
    nthWeekday(year, 9, 1, 1),
    nthWeekday(year, 10, 1, 2),
    nthWeekday(year, 11, 4, 4),
  ];
}

export function isBusinessDay(date: string): boolean {
  const weekday = weekdayOf(date);
  return weekday !== 0 && weekday !== 6 && !federalHolidays(Number(date.slice(0, 4))).includes(date);
}

/** The `n`th business day after a date (the date itself is not counted). */
export function addBusinessDays(date: string, n: number): string {
  let day = date;
  for (let left = n; left > 0; ) {
    day = addDays(day, 1);
    if (isBusinessDay(day)) left -= 1;
  }
  return day;
}

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** `Sunday 14 December 2025`. */
export function inWords(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${WEEKDAYS[weekdayOf(date)]} ${day} ${MONTHS[(month ?? 1) - 1]} ${year}`;
}

/** "30 February" and "May 0" are no dates: counting on from them would fail, in some browsers. */
export function ifReal(iso: string): string | undefined {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  const isReal = month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
  return isReal ? iso : undefined;
}
