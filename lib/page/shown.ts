// Whether a part of a page is shown to its reader, as far as can be told without layout; and how much text a part holds.
import { unlikelyRole } from './hints';
import { attribute, nextNode, nodeType, TEXT } from './safe-dom';

const INVISIBLE = /display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden/i;

/** Does an attribute with this value keep a part from being read? */
const HIDES: Record<string, (value: string) => boolean> = {
  hidden: () => true,
  'aria-hidden': (value) => value === 'true',
  style: (value) => INVISIBLE.test(value),
  contenteditable: (value) => value !== 'false',
  role: unlikelyRole,
};

/** All attributes that are asked here, for those who watch a page. */
export const ASKED = Object.keys(HIDES);

export const hides = (name: string, value: string | null): boolean => value !== null && HIDES[name]!(value);

const isHiddenBy = (element: Element, name: string): boolean => hides(name, attribute(element, name));

/** Asks only for attributes and inline style. */
export const hidden = (element: Element, className: string): boolean =>
  isHiddenBy(element, 'hidden') ||
  (isHiddenBy(element, 'aria-hidden') && !className.includes('fallback-image')) ||
  isHiddenBy(element, 'style');

/** True where a person types: nothing is read or marked there. */
export const editable = (element: Element): boolean => isHiddenBy(element, 'contenteditable');

/** True for menus, dialogues and the like, by their role. */
export const offstage = (element: Element, strict: boolean): boolean =>
  isHiddenBy(element, 'role') && (strict || attribute(element, 'role') !== 'complementary');

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
