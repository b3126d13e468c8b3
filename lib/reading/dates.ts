// Dates as people write them in news and letters, resolved from the article's own date. Explicit ones only: no "16 years", no "three days after".
import { borrowYears, yearsFromBeside } from './borrowed-years';
import { addDays, addMonths, ifReal, isFullDate, weekdayOf } from './calendar';
import { joinSpans } from './date-spans';

/** How fully a date is known: a day, a month, a year, or only that it was recent. */
export type DateKind = 'day' | 'weekday' | 'month' | 'year' | 'vague';

/** A date in a text. Offsets count in the text searched. */
export interface DateMention {
  start: number;
  end: number;
  kind: DateKind;
  /** `2018-10-24` or `2018-10`, as far as it can be told; absent for years, vague words, and where the article has no date. */
  iso?: string;
  /** It opens a span ("between April and September"): the end is a mention of its own. */
  opens: boolean;
  /** It closes a span. */
  closes: boolean;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const COUNTS = ['a', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

const MONTH =
  '(jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?|july?|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?)';
const DAY = '([0-3]?\\d)(?:st|nd|rd|th)?';
const YEAR = '((?:19|20)\\d\\d)';
const THEN_YEAR = `(?:,? {0,2}(?:of )?${YEAR})?`;
const WEEKDAY = '(sun|mon|tues?|wednes|thurs?|fri|satur)day';

interface Shape {
  pattern: RegExp;
  read(match: RegExpExecArray, today: string | undefined): { kind: DateKind; iso?: string };
}

const two = (n: number) => String(n).padStart(2, '0');
const monthOf = (word: string) => MONTHS.indexOf(word.slice(0, 3)) + 1;

/** A day or month without a year is the latest one not after the article's date (two days' grace for time zones). */
function dated(
  month: number,
  day: number | undefined,
  year: string | undefined,
  today: string | undefined,
): string | undefined {
  if (!month || month > 12 || (day !== undefined && (day < 1 || day > 31))) return undefined;
  const tail = day === undefined ? two(month) : `${two(month)}-${two(day)}`;
  if (year) return ifReal(`${year}-${tail}`);
  if (!isFullDate(today)) return undefined;
  const limit = addDays(today, 2).slice(0, day === undefined ? 7 : 10);
  const same = `${today.slice(0, 4)}-${tail}`;
  return ifReal(same <= limit ? same : `${Number(today.slice(0, 4)) - 1}-${tail}`);
}

const day = (month: string, date: string, year: string | undefined, today: string | undefined) => ({
  kind: 'day' as const,
  iso: dated(monthOf(month), Number(date), year, today),
});

const shift = (today: string | undefined, by: (date: string) => string): string | undefined =>
  isFullDate(today) ? by(today) : undefined;

function ago(match: RegExpExecArray, today: string | undefined): { kind: DateKind; iso?: string } {
  const word = match[1] ?? '';
  const n = /^\d/.test(word) ? Number(word) : Math.max(1, COUNTS.indexOf(word));
  const unit = match[2] ?? '';
  if (unit === 'year') return { kind: 'vague' };
  if (unit === 'month') return { kind: 'month', iso: shift(today, (date) => addMonths(date, -n).slice(0, 7)) };
  return { kind: 'day', iso: shift(today, (date) => addDays(date, unit === 'week' ? -7 * n : -n)) };
}

/** The most recent such day, the article's own included; "last" such a day is never today. */
function weekday(match: RegExpExecArray, today: string | undefined): { kind: DateKind; iso?: string } {
  const wanted = DAYS.indexOf((match[2] ?? '').slice(0, 3));
  const last = match[1]?.startsWith('last');
  const iso = shift(today, (date) => {
    const back = (weekdayOf(date) - wanted + 7) % 7;
    return addDays(date, -(back === 0 && last ? 7 : back));
  });
  return { kind: 'weekday', iso };
}

/** In order of trust: a later shape never reads what an earlier one has read. */
const SHAPES: Shape[] = [
  {
    pattern: /\b((?:19|20)\d\d)-(0\d|1[0-2])-([0-3]\d)\b/g,
    read: (m) => ({ kind: 'day', iso: dated(Number(m[2]), Number(m[3]), m[1], undefined) }),
  },
  { pattern: /\b([01]?\d|[0-3]\d)[/]([0-3]?\d)[/]((?:20)?\d\d)\b/g, read: slashed },
  // "19 and 20 October 2023": the first of two days of one month.
  {
    pattern: new RegExp(`\\b(?:the )?${DAY}(?= (?:and|to|-) (?:the )?${DAY} (?:of )?${MONTH}${THEN_YEAR}(?!\\w))`, 'g'),
    read: (m, t) => day(m[3]!, m[1]!, m[4], t),
  },
  {
    pattern: new RegExp(`\\b${MONTH} {1,2}${DAY}(?![\\d:%])(?: (?=(?:19|20)\\d\\d))?${THEN_YEAR}\\b`, 'g'),
    read: (m, t) => day(m[1]!, m[2]!, m[3], t),
  },
  {
    pattern: new RegExp(`\\b(?:the )?${DAY} (?:of )?${MONTH}${THEN_YEAR}(?!\\w)`, 'g'),
    read: (m, t) => day(m[2]!, m[1]!, m[3], t),
  },
  {
    pattern: new RegExp(`\\b${MONTH},? (?:of )?${YEAR}\\b`, 'g'),
    read: (m) => ({ kind: 'month', iso: dated(monthOf(m[1]!), undefined, m[2], undefined) }),
  },
  {
    pattern: new RegExp(`\\b(?:(last|past|this past|on|this|early|late|earlier|next) )?${WEEKDAY}\\b`, 'g'),
    read: weekday,
  },
  {
    pattern: /\b(today|tonight|this morning|this afternoon|this evening)\b(?!'s (?:world|digital|age))/g,
    read: (_, t) => ({ kind: 'day', iso: shift(t, (date) => date) }),
  },
  {
    pattern: /\b(yesterday|last night)\b/g,
    read: (_, t) => ({ kind: 'day', iso: shift(t, (date) => addDays(date, -1)) }),
  },
  // A weekend is its Saturday.
  {
    pattern: /\b(?:(?:over|during) the (?:past )?|this past |this |last |the past |earlier this )weekend\b/g,
    read: (_, t) => ({ kind: 'weekday', iso: shift(t, (date) => addDays(date, -((weekdayOf(date) - 6 + 7) % 7))) }),
  },
  {
    pattern:
      /\b(?:about |almost |around |roughly |nearly |just )?(\d{1,2}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (day|week|month|year)s? ago\b/g,
    read: ago,
  },
  {
    pattern: /\b(?:earlier this|this) month\b/g,
    read: (_, t) => ({ kind: 'month', iso: shift(t, (date) => date.slice(0, 7)) }),
  },
  {
    pattern: /\b(?:late |early |earlier )?last month\b/g,
    read: (_, t) => ({ kind: 'month', iso: shift(t, (date) => addMonths(date, -1).slice(0, 7)) }),
  },
  {
    pattern: /\bchristmas (eve|day)\b/g,
    read: (m, t) => ({ kind: 'day', iso: dated(12, m[1] === 'eve' ? 24 : 25, undefined, t) }),
  },
  // "may" and "march" are verbs too: a month alone needs a word of time before it.
  {
    pattern: new RegExp(
      `\\b(?:in|since|of|early|late|mid|mid-|until|till|through|from|by|between|and|to|during|last|this|back in|around|before|after|beginning of|end of)[ -](?:late |early |mid-|mid |last |the )?${MONTH}(?! \\w{1,3}\\b not)(?!\\w)`,
      'g',
    ),
    read: (m, t) => ({ kind: 'month', iso: dated(monthOf(m[1]!), undefined, undefined, t) }),
  },
  {
    pattern:
      /\b(?:in|since|during|late|early|mid|back in|between|and|from|of)[ -](?:late |early |mid-)?((?:19|20)\d\d)\b(?! (?:people|customers|users|accounts|patients))/g,
    read: () => ({ kind: 'year' }),
  },
  {
    pattern:
      /\b(?:recently|recent|this week|last week|last year|earlier this (?:year|week)|this year|years? ago|some time ago|(?:a )?few (?:days|weeks|months) (?:ago|back)|last (?:spring|summer|fall|autumn|winter))\b/g,
    read: () => ({ kind: 'vague' }),
  },
];

/** 10/11/2020 is the eleventh of October, unless it cannot be: the corpus' and the web's slashes are mostly American. */
function slashed(match: RegExpExecArray): { kind: DateKind; iso?: string } {
  const [first, second] = [Number(match[1]), Number(match[2])];
  const year = match[3]!.length === 2 ? `20${match[3]}` : match[3]!;
  const [month, date] = first > 12 ? [second, first] : [first, second];
  return { kind: 'day', iso: dated(month, date, year, undefined) };
}

/** All dates of a normalised text (lower case, plain hyphens), in order; `today` is the article's date. */
export function findDates(norm: string, today?: string): DateMention[] {
  if (today !== undefined && !isFullDate(today)) return findDates(norm, undefined);
  const mentions: DateMention[] = [];
  const taken = new Uint8Array(norm.length);
  for (const { pattern, read } of SHAPES) {
    pattern.lastIndex = 0;
    for (let m = pattern.exec(norm); m; m = pattern.exec(norm)) {
      const [start, end] = [m.index, m.index + m[0].length];
      if (taken[start] || taken[end - 1]) continue;
      taken.fill(1, start, end);
      mentions.push({ start, end, ...read(m, today), opens: false, closes: false });
    }
  }
  mentions.sort((a, b) => a.start - b.start);
  const days = namedOnce(norm, mentions);
  borrowYears(norm, days);
  if (today) lookAhead(norm, days, today);
  else yearsFromBeside(norm, days, tailOf);
  return joinSpans(norm, days);
}

const NAMED_MONTH = new RegExp(`\\b${MONTH}(?!\\w)`);
const NAMED_DAY = /\b([0-3]?\d)(?:st|nd|rd|th)?\b/;

/** The month and day, or the month, that the words of a date name: `03-06`, `03`. */
function tailOf(words: string): string | undefined {
  const month = NAMED_MONTH.exec(words)?.[1];
  const date = NAMED_DAY.exec(words)?.[1];
  return month && two(monthOf(month)) + (date ? `-${two(Number(date))}` : '');
}

/** "Saturday 31 October", "Wednesday (Oct 24)": one date, that of the day. */
const namedOnce = (norm: string, mentions: DateMention[]): DateMention[] =>
  mentions.filter((mention, at) => {
    const next = mentions[at + 1];
    if (mention.kind !== 'weekday' || next?.kind !== 'day' || !/^,? \(?$/.test(norm.slice(mention.end, next.start)))
      return true;
    next.start = mention.start;
    return false;
  });

const AHEAD =
  /\b(?:will|promises?|promised|due(?! to)|scheduled|deadline|next (?:update|report|statement|hearing|step|briefing|meeting))\b|\bby (?:the )?$/;

/** "The next update is promised for 1 December": in November that is not a year ago. */
function lookAhead(norm: string, mentions: DateMention[], today: string): void {
  for (const mention of mentions) {
    const { kind, iso, start, end } = mention;
    if (kind !== 'day' || !isFullDate(iso) || /\d{4}/.test(norm.slice(start, end))) continue;
    const ahead = ifReal(`${Number(iso.slice(0, 4)) + 1}${iso.slice(4)}`);
    if (!ahead || iso > addDays(today, -180) || ahead > addDays(today, 120)) continue;
    const said = norm
      .slice(Math.max(0, start - 60), start)
      .split(/[.;:\n]/)
      .at(-1)!;
    if (AHEAD.test(said)) mention.iso = ahead;
  }
}
