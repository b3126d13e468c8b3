// Tells which mark is nearest the reading line while the page is scrolled.
import type { Drawn } from './highlights';
import { linesOf } from './live-range';
import { READING_LINE } from './scroll-to';

const EVERY_MS = 250;

/** The mark whose first line is nearest to `y`; the marks are in the order of the text, measured by halving. */
export function nearestMark(
  drawn: readonly Drawn[],
  y: number,
  topOf: (one: Drawn) => number | undefined,
): Drawn | undefined {
  let low = 0;
  let high = drawn.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((topOf(drawn[middle]!) ?? 0) < y) low = middle + 1;
    else high = middle;
  }
  const [above, below] = [drawn[low - 1], drawn[low]];
  const away = (one: Drawn | undefined) => Math.abs(((one && topOf(one)) ?? Number.POSITIVE_INFINITY) - y);
  return away(above) < away(below) ? above : below;
}

/**
 * Calls `tell` with the id of the nearest mark when it changes, `told` repeats it; `look` anew after marks were drawn:
 * not at once, for that would make the page lay itself out before it is due.
 */
export function followReading(
  document: Document,
  signal: AbortSignal,
  drawn: () => readonly Drawn[],
  tell: (id: string) => void,
): { look(): void; told(): string | undefined } {
  let told: string | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    timer = undefined;
    const top = (one: Drawn) => linesOf(one.ranges)[0]?.top;
    const id = signal.aborted ? undefined : nearestMark(drawn(), innerHeight * READING_LINE, top)?.mark.id;
    if (id === undefined || id === told) return;
    told = id;
    tell(id);
  };
  const soon = () => {
    timer ??= setTimeout(look, EVERY_MS);
  };
  document.addEventListener('scroll', soon, { signal, passive: true, capture: true });
  signal.addEventListener('abort', () => clearTimeout(timer));
  const now = () => {
    if (timer !== undefined) clearTimeout(timer);
    if (timer !== undefined) look();
    return told;
  };
  return { look: soon, told: now };
}
