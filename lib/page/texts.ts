// Goes over all pieces of text in a part of a page, some at a time.
import { textWalker } from './safe-dom';

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
