// Dates and counts as the views write them. Dates are ISO, a day (`2018-10-24`) or a month (`2018-10`), and never shift with the clock.
import type { Answer, ItemId } from '../lib/model';
import { language } from './words';

const DAY = /^\d{4}-\d\d-\d\d/;
const MONTH = /^\d{4}-\d\d$/;

/** `31 Oct 2026`, `Oct 2026`; with `weekday`, `Sat 31 Oct`. Anything else comes back as it is. */
export function day(iso: string, weekday = false): string {
  const known = DAY.test(iso) ? iso.slice(0, 10) : MONTH.test(iso) ? `${iso}-01` : undefined;
  const date = known ? new Date(`${known}T00:00:00Z`) : undefined;
  if (!date || Number.isNaN(date.getTime())) return iso;
  const parts: Intl.DateTimeFormatOptions = { month: 'short', timeZone: 'UTC' };
  if (DAY.test(iso)) parts.day = 'numeric';
  if (weekday && DAY.test(iso)) parts.weekday = 'short';
  if (!weekday || MONTH.test(iso)) parts.year = 'numeric';
  return new Intl.DateTimeFormat(language(), parts).format(date).replace(',', '');
}

/** An answer's value in words, or undefined where it has none: `9 Nov 2026`, `12,400`. */
export function value(item: ItemId, answer: Answer): string | undefined {
  if (answer.value === undefined || answer.value === '') return undefined;
  if (typeof answer.value === 'number') return new Intl.NumberFormat(language()).format(answer.value);
  return item === 'people-count' ? answer.value : day(answer.value);
}
