// From places in text nodes to the ranges that are drawn: as few as can be, so that a line runs on across links and emphasis.

/** Static ranges over the places, in order; places that the page has since cut short are left out. */
export function textRanges(places: readonly StaticRangeInit[]): StaticRange[] {
  const joined: StaticRangeInit[] = [];
  for (const place of places) {
    if (!stands(place)) continue;
    const last = joined.at(-1);
    if (last && isSeamless(last, place)) {
      joined[joined.length - 1] = { ...last, endContainer: place.endContainer, endOffset: place.endOffset };
    } else joined.push(place);
  }
  return joined.map((place) => new StaticRange(place));
}

function stands({ startContainer, startOffset, endContainer, endOffset }: StaticRangeInit): boolean {
  const fits = (node: Node, offset: number) => node.isConnected && offset <= (node.nodeValue?.length ?? 0);
  return fits(startContainer, startOffset) && fits(endContainer, endOffset);
}

/** Is there nothing to be seen between the two but spaces and joints of words? */
function isSeamless(before: StaticRangeInit, after: StaticRangeInit): boolean {
  const between = document.createRange();
  between.setStart(before.endContainer, before.endOffset);
  between.setEnd(after.startContainer, after.startOffset);
  return !/[^\s\u00AD\u200B\u2060\uFEFF]/.test(between.toString());
}
