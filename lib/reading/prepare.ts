// A text made ready for reading: one plain spelling, its sentences, and the way back to the original offsets.
import type { Span } from '../model';
import { splitSentences } from './sentences';

export interface Prepared {
  raw: string;
  /**
   * Lower case, straight quotes, `-` for every dash, as long as `raw` and offset for offset the same. White space is `' '`,
   * but between sentences `'\n'`: a pattern with plain spaces never crosses a sentence's end.
   */
  norm: string;
  /** Trimmed, in order. The headline is the first; a line break always ends one. */
  sentences: Span[];
  /** `{ start: 0, end: 0 }` where the text has none. */
  headline: Span;
  /** Index into `sentences` for an offset (white space belongs to the sentence before it); -1 in an empty text. */
  sentenceAt(offset: number): number;
  /** `norm` without invisible characters, double quotes and repeated spaces: what patterns are matched on. */
  folded: string;
  /** The offset in `raw` of a character of `folded`. */
  rawAt(offset: number): number;
}

const LONGEST_TITLE = 200;
const PLAIN = /^[\x20-\x7e\n]*$/;
const SPECIAL =
  /[\t\r\v\f\u00a0\u0085\u1680\u2000-\u200a\u2010-\u201f\u2026\u2028\u2029\u202f\u2032\u2033\u205f\u2212\u3000]/g;
const FOLD = /["\u00ad\u200b-\u200d\u2060\ufeff]+| {2,}/g;

function plainOf(char: string): string {
  const code = char.charCodeAt(0);
  if (code === 0x2028 || code === 0x2029 || code === 0x85) return '\n';
  if (code === 0x2026) return '.';
  if ((code >= 0x2018 && code <= 0x201b) || code === 0x2032) return "'";
  if ((code >= 0x201c && code <= 0x201f) || code === 0x2033) return '"';
  if ((code >= 0x2010 && code <= 0x2017) || code === 0x2212) return '-';
  return ' ';
}

/** A few letters grow when made small (İ); those are kept as they are, so that offsets hold. */
function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return text
    .replace(/[^\0-\x7f]+/g, (run) =>
      Array.from(run, (char) => (char.toLowerCase().length === char.length ? char.toLowerCase() : char)).join(''),
    )
    .replace(/[A-Z]+/g, (run) => run.toLowerCase());
}

/** `text` is headline, blank line, body. Any string will do; nothing throws. */
export function prepare(text: string): Prepared {
  const plain = PLAIN.test(text) ? text : text.replace(SPECIAL, plainOf);
  const headline = findHeadline(plain);
  const sentences = splitSentences(plain, headline.end);
  const norm = breakBetween(lowerCase(plain), sentences);
  const { folded, rawAt } = fold(norm);
  return { raw: text, norm, sentences, headline, sentenceAt: (offset) => indexAt(sentences, offset), folded, rawAt };
}

/** The first line, where a blank line follows or where it reads like a title. */
function findHeadline(text: string): Span {
  const start = text.search(/\S/);
  const end = start < 0 ? -1 : text.indexOf('\n', start);
  if (end < 0) return { start: 0, end: 0 };
  const title =
    text[end + 1] === '\n' || (end - start <= LONGEST_TITLE && !/[.!?]["')]?\s*$/.test(text.slice(end - 4, end)));
  return title ? { start, end } : { start: 0, end: 0 };
}

function breakBetween(text: string, sentences: Span[]): string {
  const parts: string[] = [];
  let from = 0;
  for (let i = 0; i + 1 < sentences.length; i++) {
    const at = sentences[i]!.end;
    parts.push(text.slice(from, at));
    from = at + 1;
  }
  parts.push(text.slice(from));
  return parts.join('\n');
}

function indexAt(sentences: Span[], offset: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(low - 1, sentences.length ? 0 : -1);
}

function fold(norm: string): Pick<Prepared, 'folded' | 'rawAt'> {
  const parts: string[] = [];
  /** After the offset `cuts[i]` of `folded`, `gone[i]` characters are missing. */
  const cuts: number[] = [];
  const gone: number[] = [];
  let from = 0;
  let missing = 0;
  FOLD.lastIndex = 0;
  for (let hit = FOLD.exec(norm); hit; hit = FOLD.exec(norm)) {
    const keep = hit[0][0] === ' ' ? 1 : 0;
    const end = hit.index + hit[0].length;
    parts.push(norm.slice(from, hit.index + keep));
    cuts.push(hit.index + keep - missing);
    missing += hit[0].length - keep;
    gone.push(missing);
    from = end;
  }
  if (parts.length === 0) return { folded: norm, rawAt: (offset) => offset };
  parts.push(norm.slice(from));
  return { folded: parts.join(''), rawAt: (offset) => offset + missingAt(cuts, gone, offset) };
}

function missingAt(cuts: number[], gone: number[], offset: number): number {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cuts[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? 0 : gone[low - 1]!;
}
