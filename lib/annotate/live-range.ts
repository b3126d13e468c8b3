// From static ranges to places on the screen. Measured at the moment of asking, since the page moves under us.

/** A live range over the same text; undefined when the text it stood on is gone. */
export function liveRange(range: AbstractRange): Range | undefined {
  const { startContainer, endContainer } = range;
  const document = startContainer.ownerDocument;
  if (!document || !startContainer.isConnected || !endContainer.isConnected) return undefined;
  const live = document.createRange();
  try {
    live.setStart(startContainer, range.startOffset);
    live.setEnd(endContainer, range.endOffset);
  } catch {
    return undefined; // The text grew shorter than it was when read.
  }
  return live;
}

/** Rectangles of the ranges, line by line, those without area left out; empty when the text is gone or not shown. */
export function linesOf(ranges: readonly AbstractRange[]): DOMRect[] {
  const rects = ranges.flatMap((range) => Array.from(liveRange(range)?.getClientRects() ?? []));
  return rects.filter(({ width, height }) => width > 0 && height > 0);
}
