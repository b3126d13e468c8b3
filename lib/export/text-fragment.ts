// Links that open the article at a sentence: `#:~:text=prefix-,start,end,-suffix`, unambiguous within the text.
import type { Span } from '../model';
import { httpUrl } from './http-url';

interface Fragment {
  prefix: string;
  start: string;
  end: string;
  suffix: string;
}

const WORD = /[\p{L}\p{N}\p{M}_]/u;
const LONGEST_EXACT = 100;
const isWord = (text: string, at: number) => WORD.test(text[at] ?? ' ');

// One text is asked about hundreds of times in a row.
let lastText = '';
let lastFlat = '';

/** Browsers look without regard to case or kind of space. Same length as the text, so that offsets hold. */
function flat(text: string): string {
  if (text === lastText) return lastFlat;
  const lower = text.toLowerCase();
  const result = (lower.length === text.length ? lower : text).replace(/\s/g, ' ');
  if (text.length > 2000) [lastText, lastFlat] = [text, result];
  return result;
}

/** Browsers match whole words only: a span that cuts a word is widened to it, and loses outer spaces. */
function wholeWords(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  while (start > 0 && isWord(text, start) && isWord(text, start - 1)) start--;
  while (end < text.length && isWord(text, end) && isWord(text, end - 1)) end++;
  return { start, end };
}

function find(hay: string, needle: string, from: number): number {
  for (let at = hay.indexOf(needle, from); at >= 0; at = hay.indexOf(needle, at + 1)) {
    const left = at === 0 || !(isWord(hay, at - 1) && isWord(hay, at));
    const after = at + needle.length;
    if (left && !(isWord(hay, after - 1) && isWord(hay, after))) return at;
  }
  return -1;
}

const skip = (hay: string, at: number) => {
  let next = at;
  while (hay[next] === ' ') next++;
  return next;
};

function endOf(hay: string, fragment: Fragment, afterStart: number): number {
  const followed = (at: number) => !fragment.suffix || find(hay, fragment.suffix, skip(hay, at)) === skip(hay, at);
  if (!fragment.end) return followed(afterStart) ? afterStart : -1;
  for (let at = find(hay, fragment.end, afterStart); at >= 0; at = find(hay, fragment.end, at + 1)) {
    if (followed(at + fragment.end.length)) return at + fragment.end.length;
  }
  return -1;
}

/** Where a browser would land: the first stretch that fits. */
function resolve(hay: string, fragment: Fragment): Span | undefined {
  let from = 0;
  while (from <= hay.length) {
    const lead = find(hay, fragment.prefix || fragment.start, from);
    if (lead < 0) return undefined;
    const start = fragment.prefix ? skip(hay, lead + fragment.prefix.length) : lead;
    if (find(hay, fragment.start, start) === start) {
      const end = endOf(hay, fragment, start + fragment.start.length);
      if (end >= 0) return { start, end };
      if (fragment.end && !fragment.prefix) return undefined;
    }
    from = lead + 1;
  }
  return undefined;
}

/** The last (or first) `count` words of the nearest line before (or after) an offset. */
function context(text: string, count: number, before: boolean): string {
  if (count === 0) return '';
  const lines = text.split('\n').filter((line) => line.trim());
  const words = (before ? lines.at(-1) : lines[0])?.trim().split(/\s+/) ?? [];
  return (before ? words.slice(-count) : words.slice(0, count)).join(' ');
}

function candidate(text: string, { start, end }: Span, words: number, around: number): Fragment {
  const quote = text.slice(start, end);
  const prefix = context(text.slice(Math.max(0, start - 400), start), around, true);
  const suffix = context(text.slice(end, end + 400), around, false);
  const tokens = quote.split(/\s+/).length;
  const exact = tokens === 1 || (quote.length <= LONGEST_EXACT && !quote.includes('\n'));
  if (exact) return { prefix, start: quote, end: '', suffix };
  // Each end must stay on its own line; where that is the same line, they must not overlap.
  const half = quote.includes('\n') ? words : Math.min(words, Math.floor(tokens / 2));
  return { prefix, start: context(quote, half, false), end: context(quote, half, true), suffix };
}

const lowered = (fragment: Fragment): Fragment => ({
  prefix: flat(fragment.prefix),
  start: flat(fragment.start),
  end: flat(fragment.end),
  suffix: flat(fragment.suffix),
});

/** Cheap and cautious: false wherever the words stand earlier too, with the same words around them. */
function standsFirst(hay: string, { prefix, start, end, suffix }: Fragment, span: Span): boolean {
  const lead = hay.lastIndexOf(prefix, span.start - 1);
  const from = prefix && lead >= 0 ? lead : span.start;
  const head =
    hay.slice(from, span.start) + start + (end || !suffix ? '' : hay.slice(span.end, skip(hay, span.end)) + suffix);
  return hay.indexOf(head) === from;
}

function unique(text: string, span: Span): Fragment {
  const hay = flat(text);
  let last = candidate(text, span, 4, 0);
  for (const around of [0, 1, 2, 4, 8, 16]) {
    for (const words of [4, 8, 16]) {
      last = candidate(text, span, words, around);
      const plain = lowered(last);
      if (!standsFirst(hay, plain, span)) continue;
      const found = resolve(hay, plain);
      if (found?.start === span.start && found.end === span.end) return last;
    }
  }
  return last;
}

function encode(term: string): string {
  const sound = term.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD');
  return encodeURIComponent(sound).replace(/[-!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** The directive for one span of a text (`:~:text=…`), without the `#`; empty for an empty span. */
export function textFragment(text: string, span: Span): string {
  const whole = span.end > span.start ? wholeWords(text, span) : span;
  if (whole.end <= whole.start) return '';
  const { prefix, start, end, suffix } = unique(text, whole);
  const parts = [prefix && `${encode(prefix)}-`, encode(start), end && encode(end), suffix && `-${encode(suffix)}`];
  return `:~:text=${parts.filter(Boolean).join(',')}`;
}

/** The article's address with the directive in place of its own, or of half a delimiter, which would swallow ours; undefined where the address is not http(s). */
export function linkTo(url: string, text: string, span: Span): string | undefined {
  const address = httpUrl(url)?.split(':~:', 1)[0]?.replace(/:~$/, '');
  const directive = textFragment(text, span);
  if (address === undefined || !directive) return address;
  return address.includes('#') ? address + directive : `${address}#${directive}`;
}
