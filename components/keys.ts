// Keys that walk: arrows from row to row, and single keys that must not be stolen from somebody who is typing.

/** True while keys belong to a field. */
export function typing(event: KeyboardEvent): boolean {
  const target = event.target as HTMLElement | null;
  return event.ctrlKey || event.metaKey || event.altKey || Boolean(target?.closest?.('input, textarea, select'));
}

/** Moves focus among the elements of `inside` that fit `selector`; true when it did. */
export function walk(event: KeyboardEvent, inside: ParentNode, selector: string): boolean {
  const all = [...inside.querySelectorAll<HTMLElement>(selector)];
  const now = all.indexOf((event.target as HTMLElement).closest<HTMLElement>(selector) as HTMLElement);
  const to = { ArrowDown: now + 1, ArrowUp: Math.max(now - 1, 0), Home: 0, End: all.length - 1 }[event.key];
  const next = to === undefined ? undefined : all[to];
  if (!next || typing(event)) return false;
  event.preventDefault();
  next.focus();
  return true;
}
