// One walk over a story's parts: every piece of text that could belong to it, with the places that it stands in. No recursion, no layout.
import { createPlaces, type Place, type Places, placeOf } from './place';
import { ELEMENT, localName, nodeType, parentNode, TEXT, textWalker } from './safe-dom';
import { commasIn, sizeOf } from './shown';
import { BREAK, INLINE, kindOf, PRE, SKIP } from './tags';
import { moveTo, SOME, type Standing } from './texts';

export interface Walk {
  /** Leave out parts whose names say that they are unlikely to be story. */
  strict: boolean;
  /** Other stories, passed over. */
  others: Element[];
  /** True when it is time to let the page work. */
  due: () => boolean;
  /** Characters of text to read at most. */
  most: number;
  /** What was read before. */
  read: Map<Text, string>;
}

/** A piece of text in the page. `line` changes where a block begins or ends, and at two line breaks. */
export interface Words {
  node: Text;
  words: string;
  /** Length without the white space round it; 0: nothing else. */
  size: number;
  /** The place that it stands in; for a paragraph without a name the place that holds it. */
  owner: Place;
  /** The block that it stands in. */
  block: Element;
  line: number;
  /** A single line break stands before it: a space. */
  gap: boolean;
  /** Blank lines in it part paragraphs. */
  pre: boolean;
  link: boolean;
}

export interface Survey {
  roots: Element[];
  places: Places;
  texts: Words[];
  /** Parts that are in the page but not shown. */
  unseen: Element[];
  capped: boolean;
}

/**
 * What stands between a text and the piece of text before it, where they could be of one block: so many line breaks;
 * a block without text, such as a rule, counts as two.
 */
function breaksBefore(node: Text, block: Element): number {
  let breaks = 0;
  for (let at: Node | null = node; at && at !== block; ) {
    const before: Node | null = at.previousSibling;
    if (!before) {
      at = parentNode(at);
      continue;
    }
    const type = nodeType(before);
    if (type === TEXT) break;
    if (type === ELEMENT) {
      const kind = kindOf(localName(before as Element));
      if (kind & BREAK) breaks++;
      else if (kind & (INLINE | SKIP)) break;
      else return breaks + 2;
    }
    at = before;
  }
  return breaks;
}

/** The survey in the making. */
interface Making extends Survey, Standing {
  line: number;
  breaks: number;
  total: number;
  most: number;
  /** The block of the last line. */
  lined?: Element;
}

/** White space between two paragraphs, or between blocks. */
const between = (m: Making, node: Text, parent: Element): boolean =>
  node.length === 1 && m.nameless === true && parent === m.owner?.element;

/** Takes some pieces of text in; true at the end, or when enough was read. One long function, as in sifting. */
function takeSome(m: Making, walker: TreeWalker): boolean {
  for (let left = SOME; left > 0; left--) {
    const node = walker.nextNode() as Text | null;
    if (!node) return true;
    const parent = node.parentNode as Element;
    if (parent !== m.element) {
      if (between(m, node, parent)) continue;
      moveTo(m, m.places, parent);
    }
    const { owner, block } = m;
    if (!owner || !block || owner.skipped) continue;
    const words = m.places.read.get(node) ?? node.data;
    const size = sizeOf(words);
    let gap = false;
    if (block !== m.lined) {
      if (!size) continue;
      m.lined = block;
      m.line++;
      m.breaks = 0;
    } else if (node.previousSibling || parent !== block) gap = breakLine(m, node, block);
    if (owner.out) continue;
    const link = owner.share > 0;
    m.texts.push({ node, words, size, owner, block, line: m.line, gap, pre: (owner.block.kind & PRE) !== 0, link });
    if (!size) continue;
    m.breaks = 0;
    m.total += size;
    owner.text += size;
    if (link) owner.linked += size * owner.share;
    owner.commas += commasIn(words);
    if (m.total > m.most) return true;
  }
  return false;
}

/** Begins a line after two line breaks; true where one stands before the text. */
function breakLine(m: Making, node: Text, block: Element): boolean {
  const breaks = breaksBefore(node, block);
  if (m.breaks < 2 && m.breaks + breaks > 1) m.line++;
  m.breaks += breaks;
  return breaks > 0;
}

/** Walks the story's parts. Yields whenever `due` says so; the caller decides when to go on. */
export function* survey(body: Element, roots: Element[], walk: Walk): Generator<void, Survey> {
  const { due, most } = walk;
  const unseen: Element[] = [];
  const m: Making = {
    roots,
    places: createPlaces(body, { ...walk, unseen, bylined: false }, walk.read),
    texts: [],
    unseen,
    capped: false,
    line: 0,
    breaks: 0,
    total: 0,
    most,
  };
  for (const root of roots) {
    placeOf(m.places, root);
    const walker = textWalker(root);
    while (m.total <= most && !takeSome(m, walker)) if (due()) yield;
  }
  m.capped = m.total > most;
  return m;
}
