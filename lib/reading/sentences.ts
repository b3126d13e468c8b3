// Where sentences end: every line break, and a full stop that is no abbreviation's.
import type { Span } from '../model';

const words = (list: string) => new Set(list.split(' '));

/** Never end a sentence: titles, and words that lean on what follows. */
const LEANING = words(
  'mr mrs ms dr prof gen sen rep gov sgt lt col capt cmdr det insp rev hon mt ft vs e.g i.e cf al approx',
);
/** Lean on a number only: "No. 5", "Jan. 5". */
const BEFORE_NUMBER = words(
  'no nos fig sec art p pp v ver vol ch par est ca jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun',
);
/** May end a sentence or not; what follows decides. */
const EITHER = words(
  'inc corp ltd co cos bros llc plc jr sr st etc dept univ assn ph.d esq calif fla mass conn tex pa va md minn wash ore ariz colo ill mich ga tenn wis okla ala ark la mo nev ind kan ky neb ont que',
);
/** Words with which a new sentence begins far more often than a name goes on. */
const STARTERS = words(
  'a an the this that these those it its he she they we you i his her their our your there here in on at by for from to with of as if when while where after before since until although though because however but and or so yet also according both some many most all no not none one two three other others another each any what which who why how customers users patients employees people officials researchers hackers attackers police investigators meanwhile last earlier later today yesterday now then once during under',
);
const MONTHS_AND_DAYS = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)/;
const TIME_ZONES = /^(?:[ECMPB][SD]?T|GMT|UTC|CES?T|Eastern|Pacific|Central|Mountain)\b/;

const CANDIDATE = /\n|[.!?]{1,8}["')\]]{0,3} +| [•▪●◦‣] /g;
const SPACE = 32;
const BULLET = /[\s•▪●◦‣]/;

/** Whether the full stop at `stop` ends a sentence that began at `from`; `next` is where the text goes on. */
function ends(text: string, from: number, stop: number, next: number): boolean {
  const ahead = text.slice(next, next + 24).replace(/^["'([]+/, '');
  const first = ahead.charAt(0);
  if (first >= 'a' && first <= 'z') return false;
  if (text[stop] !== '.') return true;
  const behind = text.slice(Math.max(from, stop - 20), stop);
  const token = behind.slice(Math.max(behind.lastIndexOf(' '), behind.lastIndexOf('(')) + 1).replace(/^["'[]+/, '');
  const word = token.toLowerCase();
  const number = first >= '0' && first <= '9';
  if (LEANING.has(word)) return false;
  if (BEFORE_NUMBER.has(word) && (number || (word !== 'no' && MONTHS_AND_DAYS.test(ahead.toLowerCase())))) return false;
  if (/^\d{1,2}$/.test(token) && stop - token.length <= from + 1) return false;
  const starts = STARTERS.has((/^[A-Za-z]+/.exec(ahead)?.[0] ?? '').toLowerCase());
  if (word === 'a.m' || word === 'p.m')
    return !TIME_ZONES.test(ahead) && (starts || !MONTHS_AND_DAYS.test(ahead.toLowerCase()));
  if (/^[A-Z]$/.test(token)) return token !== 'I' && starts;
  if (EITHER.has(word) || /^(?:[a-z]\.)+[a-z]$/.test(word)) return starts;
  return true;
}

/**
 * The sentences of `text` (quotes straight, white space one of ' ' and '\n'), trimmed, in order, never empty.
 * The headline, if its `end` is above 0, is one sentence whatever it says.
 */
export function splitSentences(text: string, headlineEnd: number): Span[] {
  const sentences: Span[] = [];
  let from = 0;
  /** The first character of the sentence after `from`. Only ever goes on, so that long white space is crossed once. */
  let begin = 0;
  const advance = () => {
    begin = Math.max(begin, from);
    while (begin < text.length && BULLET.test(text[begin]!)) begin++;
    return begin;
  };
  const close = (to: number) => {
    const start = advance();
    let end = to;
    while (end > start && text.charCodeAt(end - 1) <= SPACE) end--;
    if (end > start) cut(text, start, end, sentences);
    from = to;
  };
  if (headlineEnd > 0) close(headlineEnd);
  CANDIDATE.lastIndex = headlineEnd;
  for (let hit = CANDIDATE.exec(text); hit; hit = CANDIDATE.exec(text)) {
    const next = hit.index + hit[0].length;
    const plain = hit[0] === '\n' || hit[0][0] === ' ';
    if (plain || ends(text, advance(), lastStop(text, hit.index), next)) close(plain ? hit.index + 1 : next);
  }
  close(text.length);
  return sentences;
}

/** No writer's: what is said of one sentence would take too long for it. */
const LONGEST = 3000;

/** Adds the sentence; an endless one in parts, at spaces where it has any. */
function cut(text: string, start: number, end: number, sentences: Span[]): void {
  let from = start;
  while (end - from > LONGEST) {
    const space = text.lastIndexOf(' ', from + LONGEST);
    if (space <= from) break;
    sentences.push({ start: from, end: space });
    from = space + 1;
  }
  sentences.push({ start: from, end });
}

/** Of "?!" or "..." the last sign counts. */
function lastStop(text: string, at: number): number {
  let stop = at;
  while (/[.!?]/.test(text[stop + 1] ?? '')) stop++;
  return stop;
}
