// Goes over all pieces of text in a part of a page, some at a time.
import type { Place, Places } from './place';
import { localName, parentNode, textWalker } from './safe-dom';

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

/** Moves on to another element. */
export function moveTo(at: Standing, places: Places, element: Element): void {
  at.element = element;
  at.nameless = localName(element) === 'p' && !element.hasAttributes();
  if (at.nameless) {
    const holder = parentNode(element) as Element;
    if (holder !== at.owner?.element) at.owner = places.of(holder);
    at.block = element;
  } else {
    at.owner = places.of(element);
    at.block = at.owner?.block.element;
  }
}
