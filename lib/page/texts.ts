// Goes over all pieces of text in a part of a page, some at a time.
import type { Place, Places } from './place';
import { localName, parentNode, textWalker } from './safe-dom';
import { INLINE, kindOf, LINK } from './tags';

const SOME = 64;

/** True at the end, or when `look` has seen enough. A plain function: browsers make those quick sooner than generators. */
function some(walker: TreeWalker, look: (node: Text) => boolean): boolean {
  for (let left = SOME; left > 0; left--) {
    const node = walker.nextNode();
    if (!node || look(node as Text)) return true;
  }
  return false;
}

/** Shows `look` every piece of text until it answers true. Yields whenever `due` says that the page wants to work. */
export function* overTexts(root: Element, due: () => boolean, look: (node: Text) => boolean): Generator<void> {
  const walker = textWalker(root);
  while (!some(walker, look)) if (due()) yield;
}

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
  while (plain(inner)) inner = parentNode(inner) as Element;
  at.nameless = localName(inner) === 'p' && !inner.hasAttributes();
  if (at.nameless) {
    const holder = parentNode(inner) as Element;
    if (holder !== at.owner?.element) at.owner = places.of(holder);
    at.block = inner;
  } else {
    at.owner = places.of(inner);
    at.block = at.owner?.block.element;
  }
}
