// Tells which mark is nearest the reading line while the page is scrolled.
import type { Drawn } from './highlights';
import { linesOf } from './live-range';
import { READING_LINE } from './scroll-to';

const EVERY_MS = 250;
/** As long as the page may scroll to a mark by itself. */
const HOLD_MS = 1000;

/**
 * The mark whose first line is nearest to `y`; the marks are in the order of the text, measured by halving. One without a
 * place (in text that is folded away) is passed over.
 */
export function nearestMark(
  drawn: readonly Drawn[],
  y: number,
  topOf: (one: Drawn) => number | undefined,
): Drawn | undefined {
  let low = 0;
  let high = drawn.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    let at = middle;
    while (at < high && topOf(drawn[at]!) === undefined) at++;
    if (at < high && topOf(drawn[at]!)! < y) low = at + 1;
    else high = middle;
  }
  const isPlaced = (one: Drawn) => topOf(one) !== undefined;
  const [above, below] = [drawn.slice(0, low).findLast(isPlaced), drawn.slice(low).find(isPlaced)];
  const away = (one: Drawn | undefined) => Math.abs(((one && topOf(one)) ?? Number.POSITIVE_INFINITY) - y);
  return away(above) < away(below) ? above : below;
}

/** Undefined where it has no place: gone, or folded away. */
export const topOf = (one: Drawn | undefined) => one && linesOf(one.ranges)[0]?.top;

/** The mark nearest the place where the eye reads. */
export const nearestToLine = (drawn: readonly Drawn[]): Drawn | undefined =>
  nearestMark(drawn, innerHeight * READING_LINE, topOf);

/**
 * Calls `tell` with the id of the nearest mark when it changes, `told` repeats it; `look` anew after marks were drawn:
 * not at once, for that would make the page lay itself out before it is due. `hold` tells the mark that the reader
 * chose, and keeps to it while the page scrolls there.
 */
export function followReading(
  document: Document,
  signal: AbortSignal,
  drawn: () => readonly Drawn[],
  tell: (id: string) => void,
): { look(): void; told(): string | undefined; hold(id: string): void } {
  let told: string | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    timer = undefined;
    const nearest = nearestToLine(drawn());
    // Of marks on one line of text the one that was told stays.
    if (nearest && topOf(drawn().find((one) => one.mark.id === told)) !== topOf(nearest)) say(nearest.mark.id);
  };
  const say = (id: string) => {
    told = id;
    tell(id);
  };
  const soon = () => {
    timer ??= setTimeout(look, EVERY_MS);
  };
  const hold = (id: string) => {
    clearTimeout(timer);
    // While this one waits no other is set.
    timer = setTimeout(look, HOLD_MS);
    say(id);
  };
  document.addEventListener('scroll', soon, { signal, passive: true, capture: true });
  signal.addEventListener('abort', () => clearTimeout(timer));
  return { look: soon, told: () => told, hold };
}
