// The incident as points in time: known ones with a date, the others only named. An unknown date never gets a place.
import type { Answer, Dossier, ItemId, Reading, Status } from '../model';
import { dayRange, shortDate, weekday } from './dates';

export interface KnownPoint {
  id: ItemId;
  label: string;
  /** ISO date, `2018-10-24` or `2018-10`. */
  date: string;
  /** For people: "Sat 31 Oct", "Oct 2026"; with the year where the line crosses one. */
  shown: string;
  /** Place between the first and the last known day, 0 to 1; a month has a stretch. */
  from: number;
  to: number;
}

export interface UnknownPoint {
  id: ItemId;
  label: string;
  status: Status;
}

export interface Timeline {
  /** In the order of their dates. */
  known: KnownPoint[];
  /** In the order in which they would have happened. */
  unknown: UnknownPoint[];
  /** Days from the first to the last known day; 0 where there are fewer than two. */
  days: number;
  /** Remarks on legal clocks: only where the start is stated is one drawn, else they say why not. */
  clocks: string[];
}

/** The moments of an incident in the order of the plot. `dated`: an item whose answer is a date. */
const MOMENTS: { id: ItemId; label: string; dated: boolean }[] = [
  { id: 'began', label: 'Began', dated: true },
  { id: 'detected', label: 'Found', dated: true },
  { id: 'containment', label: 'Stopped', dated: false },
  { id: 'regulator', label: 'Regulator told', dated: false },
  { id: 'disclosed', label: 'Made public', dated: true },
  { id: 'people-told', label: 'Those affected told', dated: false },
];

// A kept reading may be older than an item.
const missing: Pick<Answer, 'status' | 'value'> = { status: 'missing' };

function dateOf(reading: Reading, id: ItemId): string | undefined {
  const { status, value } = reading.items[id] ?? missing;
  return status === 'stated' && typeof value === 'string' && dayRange(value) ? value : undefined;
}

/** Known and unknown moments of a dossier. A concrete answer without a date of ours is left out: it may hold one in words. */
export function timeline({ reading }: Pick<Dossier, 'reading'>): Timeline {
  const dated = MOMENTS.flatMap(({ id, label }) => {
    const date = dateOf(reading, id);
    return date ? [{ id, label, date, ...dayRange(date)! }] : [];
  });
  const start = Math.min(...dated.map((point) => point.first));
  const end = Math.max(...dated.map((point) => point.last));
  const years = new Set(dated.map(({ date }) => date.slice(0, 4)));
  const show = years.size > 1 ? shortDate : weekday;
  const place = (day: number) => (end > start ? (day - start) / (end - start) : 0);
  const known = dated
    .toSorted((a, b) => a.first - b.first || a.last - b.last)
    .map(({ first, last, ...point }) => ({ ...point, shown: show(point.date), from: place(first), to: place(last) }));
  const open = MOMENTS.filter(({ id, dated: isDate }) => {
    return !dateOf(reading, id) && (isDate || (reading.items[id] ?? missing).status !== 'stated');
  });
  const unknown = open.map(({ id, label }) => ({ id, label, status: (reading.items[id] ?? missing).status }));
  const clocks = reading.remarks.filter(({ kind }) => kind === 'clock').map(({ text }) => text);
  return { known, unknown, days: dated.length > 1 ? end - start : 0, clocks };
}
