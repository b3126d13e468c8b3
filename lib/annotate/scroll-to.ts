// Brings a piece of text into view, a third of the way down, as a person would scroll it.
import { boxAround } from './card-place';
import { parentOf } from './ground';
import { linesOf } from './live-range';

/** Where the eye reads: a third of the way down the window. */
export const READING_LINE = 1 / 3;

/** Scrolls so that the first of `ranges` stands on the reading line; not at all if it is well inside the window, unless `always`. */
export function scrollToRanges(ranges: readonly AbstractRange[], always: boolean): void {
  const lines = linesOf(ranges);
  const [first, last] = [lines[0], lines.at(-1)];
  const element = ranges[0] && parentOf(ranges[0].startContainer);
  if (!element) return;
  if (first && !always && first.top > innerHeight * 0.08 && last!.bottom < innerHeight * 0.7) return;
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  // Inside a box that scrolls by itself, or unseen: the browser knows the way better.
  if (!first || isInScroller(element)) element.scrollIntoView({ block: 'center', behavior });
  else scrollTo({ top: scrollY + first.top - innerHeight * READING_LINE, behavior });
}

/** Between what is scrolled into view and what covers the rest, CSS pixels. */
const CLEAR = 16;

/** Scrolls up just so far that the sentence ends above `bottom`, a place in the window; one too long for that, its phrase. */
export function scrollAbove(
  { phrase, sentence }: Record<'phrase' | 'sentence', readonly AbstractRange[]>,
  bottom: number,
): void {
  const whole = boxAround(linesOf([...sentence, ...phrase]));
  const box = whole && whole.bottom - whole.top + 2 * CLEAR <= bottom ? whole : boxAround(linesOf(phrase));
  if (box && box.bottom + CLEAR > bottom) scrollBy({ top: box.bottom + CLEAR - bottom, behavior: 'smooth' });
}

function isInScroller(element: Element): boolean {
  for (
    let at: Element | null = element;
    at && at !== document.body && at !== document.documentElement;
    at = parentOf(at)
  ) {
    if (at.scrollHeight > at.clientHeight + 1 && /auto|scroll/.test(getComputedStyle(at).overflowY)) return true;
  }
  return document.scrollingElement !== document.documentElement;
}
