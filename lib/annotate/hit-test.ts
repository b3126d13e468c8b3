// Which mark lies at a point of the screen.
import type { Drawn } from './highlights';
import { linesOf, liveRange } from './live-range';

/** Up to so many marks are measured one by one; of more, only those in the text under the point. */
const MEASURED = 50;

/**
 * The mark drawn at a point in CSS pixels of the viewport, or undefined. `target`: what the pointer is over there.
 * Measured by rectangles: `CSS.highlights.highlightsFromPoint` finds nothing in Chromium 156 on a screen of two device
 * pixels to one of CSS.
 */
export function markAt(drawn: readonly Drawn[], x: number, y: number, target: Node | null): Drawn | undefined {
  if (!target) return undefined;
  // What lies over the text (a menu, a banner) takes the point: then the target does not hold the mark.
  const under = drawn.filter(({ ranges }) => ranges.some((range) => touches(range, target)));
  const near = under.length > MEASURED ? inTextAt(under, x, y) : under;
  const hits = near.filter(({ ranges }) => linesOf(ranges).some((line) => holds(line, x, y)));
  // Of two over one another, the shorter: the longer can be reached beside it.
  return hits.sort((a, b) => a.mark.end - a.mark.start - (b.mark.end - b.mark.start))[0];
}

function inTextAt(drawn: readonly Drawn[], x: number, y: number): Drawn[] {
  const node = document.caretPositionFromPoint?.(x, y)?.offsetNode;
  if (!node) return [...drawn];
  return drawn.filter(({ ranges }) => ranges.some((range) => touches(range, node)));
}

function touches(range: AbstractRange, node: Node): boolean {
  const { startContainer, endContainer } = range;
  if (node.contains(startContainer) || node.contains(endContainer)) return true;
  return startContainer !== endContainer && (liveRange(range)?.intersectsNode(node) ?? false);
}

const holds = ({ left, right, top, bottom }: DOMRect, x: number, y: number) =>
  x >= left && x <= right && y >= top && y <= bottom;
