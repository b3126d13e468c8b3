// Whether a part of a page is shown to its reader, as far as can be told without layout; and how much text a part holds.
import { unlikelyRole } from './hints';
import { attribute, nextNode, nodeType, TEXT } from './safe-dom';

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

/** White space folded, none at the ends. */
export const tidy = (words: string): string => words.replace(/\s+/g, ' ').trim();

/** Length without the white space round it. */
export function sizeOf(text: string): number {
  return text.charCodeAt(0) > 32 && text.charCodeAt(text.length - 1) > 32 ? text.length : text.trim().length;
}

const FOREIGN = /[\u060c\ufe50\ufe10\ufe11\u2e41\u2e34\u2e32\uff0c\u3001]/g;
/** Scripts with commas of their own come after those of Europe. */
const EUROPE = 0x600;
const foreign = (words: string, at: number): boolean => words.charCodeAt(at) >= EUROPE;

export function commasIn(words: string): number {
  let count = 0;
  for (let at = words.indexOf(','); at >= 0; at = words.indexOf(',', at + 1)) count++;
  if (count || !(foreign(words, 0) || foreign(words, words.length >> 1))) return count;
  return words.match(FOREIGN)?.length ?? 0;
}

const SHORT = 100;

/** Does it hold between 1 and 99 characters? Looks no further than it must. */
export function short(element: Element): boolean {
  let length = 0;
  let node: Node | null = element;
  for (let steps = 0; node && steps < 60; steps++) {
    if (nodeType(node) === TEXT) length += sizeOf((node as Text).data);
    if (length >= SHORT) return false;
    node = nextNode(node, element);
  }
  return length > 0;
}
