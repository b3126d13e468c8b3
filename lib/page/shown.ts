// Whether a part of a page is shown to its reader, as far as can be told without layout; and how much text a part holds.
import { unlikelyRole } from './hints';
import { all, attribute, firstChild, nextSibling, nodeType, parentNode, TEXT, textContent } from './safe-dom';

/** Elements with an attribute that may keep them out: asked of the browser at once, as few have any. */
export function marked(body: Element): Set<Element> {
  return new Set(all(body, '[hidden],[aria-hidden],[style],[role],[contenteditable]'));
}

const INVISIBLE = /display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden/i;

/** Asks only for attributes and inline style. */
export function hidden(element: Element, className: string): boolean {
  if (attribute(element, 'hidden') !== null) return true;
  if (attribute(element, 'aria-hidden') === 'true' && !className.includes('fallback-image')) return true;
  const style = attribute(element, 'style');
  return style !== null && INVISIBLE.test(style);
}

/** True where a person types: nothing is read or marked there. */
export function editable(element: Element): boolean {
  const value = attribute(element, 'contenteditable');
  return value !== null && value !== 'false';
}

/** True for menus, dialogues and the like, by their role. */
export function offstage(element: Element, strict: boolean): boolean {
  const role = attribute(element, 'role');
  return role !== null && unlikelyRole(role) && (strict || role !== 'complementary');
}

/** Length with white space folded, as a reader counts it. */
export function folded(text: string): number {
  const trimmed = text.trim();
  if (!trimmed.includes('\n') && !trimmed.includes('  ')) return trimmed.length;
  let length = 0;
  let space = true;
  for (let i = 0; i < trimmed.length; i++) {
    const code = trimmed.charCodeAt(i);
    if (code > 32 && code !== 160) {
      length++;
      space = false;
    } else if (!space) {
      length++;
      space = true;
    }
  }
  return length;
}

const SHORT = 100;

/** Does it hold between 1 and 99 characters? Looks no further than it must. */
export function short(element: Element): boolean {
  let length = 0;
  let node: Node | null = element;
  for (let steps = 0; node && steps < 60; steps++) {
    if (nodeType(node) === TEXT) length += folded(textContent(node) ?? '');
    if (length >= SHORT) return false;
    let next: Node | null = firstChild(node);
    while (!next && node && node !== element) {
      next = nextSibling(node);
      if (!next) node = parentNode(node);
    }
    if (node === element && !next) break;
    node = next;
  }
  return length > 0;
}
