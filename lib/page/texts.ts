// What a piece of text stands in, told as the pieces of a page are gone over one after the other.
import { type Place, type Places, placeOf } from './place';
import { localName, parentNode } from './safe-dom';
import { INLINE, kindOf, LINK } from './tags';

/** Pieces of text between two questions whether the page wants to work. */
export const SOME = 64;

/** What a text stands in. Most stands in paragraphs without a name: these are told apart by their elements alone. */
export interface Standing {
  element?: Element;
  /** The place that answers for it: its own, or the one that holds the paragraph. */
  owner?: Place | undefined;
  /** The paragraph or other block. */
  block?: Element | undefined;
  nameless?: boolean;
}

/** Emphasis and the like without a name: what stands in it stands in what it is in. */
const plain = (element: Element): boolean =>
  (kindOf(localName(element)) & (INLINE | LINK)) === INLINE && !element.hasAttributes();

/** Moves on to another element. */
export function moveTo(at: Standing, places: Places, element: Element): void {
  at.element = element;
  let inner = element;
  while (inner.localName !== 'p' && plain(inner)) inner = parentNode(inner) as Element;
  at.nameless = inner.localName === 'p' && !inner.hasAttributes();
  if (at.nameless) {
    const holder = inner.parentNode as Element;
    if (holder !== at.owner?.element) at.owner = placeOf(places, holder);
    at.block = inner;
  } else {
    at.owner = placeOf(places, inner);
    at.block = at.owner?.block.element;
  }
}
