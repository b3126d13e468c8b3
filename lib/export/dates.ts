// ISO dates in words, and as days on a line. No clock and no time zone: a date is what the text says.
import type { Dossier } from '../model';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const DAY = 86_400_000;

interface Parts {
  year: number;
  month: number;
  /** Absent where only the month is known. */
  day?: number;
}

/** The parts of `2018-10-24…` or `2018-10`; undefined for anything else, the 31st of February included. */
export function dateParts(iso: string): Parts | undefined {
  const match = /^(\d{4})-(\d{2})(?:-(\d{2})(?:$|T))?/.exec(iso);
  if (!match || (match[3] === undefined && iso.length !== 7)) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), match[3] && Number(match[3])];
  const real = new Date(Date.UTC(year, month - 1, day || 1));
  if (real.getUTCMonth() !== month - 1 || year < 1000) return undefined;
  return day ? { year, month, day } : { year, month };
}

/** `31 Oct 2026`, `Oct 2026`; the words themselves where they are no date. */
export function shortDate(iso: string): string {
  const parts = dateParts(iso);
  if (!parts) return iso;
  return [parts.day, MONTHS[parts.month - 1], parts.year].filter(Boolean).join(' ');
}

/** `Sat 31 Oct`, `Oct 2026`: short, for a line that spans weeks. */
export function weekday(iso: string): string {
  const parts = dateParts(iso);
  if (!parts?.day) return shortDate(iso);
  const at = new Date(Date.UTC(parts.year, parts.month - 1, parts.day));
  return `${DAYS[at.getUTCDay()]} ${parts.day} ${MONTHS[parts.month - 1]}`;
}

/** The day of the reading where the reader was; of older readings the day by universal time. */
export const readDay = ({ readAt, readOn }: Pick<Dossier, 'readAt' | 'readOn'>): string =>
  /^\d{4}-\d{2}-\d{2}/.exec(readOn ?? readAt)?.[0] ?? '';

/** First and last day of the date, counted in days; a month is a stretch, a day is one. */
export function dayRange(iso: string): { first: number; last: number } | undefined {
  const parts = dateParts(iso);
  if (!parts) return undefined;
  if (parts.day) {
    const at = Date.UTC(parts.year, parts.month - 1, parts.day) / DAY;
    return { first: at, last: at };
  }
  return { first: Date.UTC(parts.year, parts.month - 1, 1) / DAY, last: Date.UTC(parts.year, parts.month, 0) / DAY };
}
