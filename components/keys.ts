// Keys that walk: arrows from row to row, and single keys that must not be stolen from somebody who is typing.

/** True while keys belong to a field. */
export function typing(event: KeyboardEvent): boolean {
  const target = event.target as HTMLElement | null;
  return event.ctrlKey || event.metaKey || event.altKey || Boolean(target?.closest?.('input, textarea, select'));
}

/** Whether an element holds another, is it, or stands before it in the document. */
const isAtOrBefore = (element: Element, other: Element): boolean =>
  element.contains(other) || Boolean(element.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING);

/** Moves focus among the elements of `inside` that fit `selector`; true when it did. From within an open row it moves on from that row. */
export function walk(event: KeyboardEvent, inside: ParentNode, selector: string): boolean {
  const all = [...inside.querySelectorAll<HTMLElement>(selector)];
  const now = all.findLastIndex((each) => isAtOrBefore(each, event.target as Element));
  const to = { ArrowDown: now + 1, ArrowUp: Math.max(now - 1, 0), Home: 0, End: all.length - 1 }[event.key];
  const next = to === undefined ? undefined : all[to];
  if (!next || typing(event)) return false;
  event.preventDefault();
  next.focus();
  return true;
}
