// One walk over a page: every element and piece of text that could belong to the story, in flat lists. No recursion, no layout.
import { BYLINE, unlikely, unlikelyRole } from './hints';
import { attribute, data, ELEMENT, firstChild, localName, nextSibling, nodeType, parentNode, TEXT } from './safe-dom';
import { BLOCK, BREAK, CONTAINER, DIV, INLINE, kindOf, LINK, P, PARAGRAPH, SKIP, TABLE } from './tags';

/** Parts of a page in document order; the same index in every list is the same element. */
export interface Survey {
  elements: Element[];
  name: string[];
  kind: number[];
  className: string[];
  id: string[];
  parent: number[];
  /** Index after the last element inside. */
  end: number[];
  children: number[];
  /** Characters of text straight inside, white space folded; of these in links (links within the page count a third). */
  text: number[];
  linked: number[];
  commas: number[];
  /** What would stand as a paragraph. `loose`: a run of text between blocks, rather than the whole element. */
  units: { at: number; loose: boolean; length: number; commas: number }[];
  /** True for an element that holds blocks, or paragraphs told apart by line breaks. */
  mixed: boolean[];
  texts: Text[];
  words: string[];
  owner: number[];
  /** Number of the line of text: changes where a block begins or ends, and at two line breaks. */
  line: number[];
  /** Index of the first piece of text in each element. */
  firstText: number[];
  /** Parts that are in the page but not shown. */
  unseen: Element[];
  /** True when the page held more text than is read. */
  capped: boolean;
}

export interface Walk {
  /** Leave out parts whose names say that they are unlikely to be story. */
  strict: boolean;
  /** True when it is time to let the page work. */
  due: () => boolean;
  /** Characters of text to read at most. */
  most: number;
}

const COMMA = /[,\u060c\ufe50\ufe10\ufe11\u2e41\u2e34\u2e32\uff0c\u3001]/g;
const EVERY = 127;
/** Shorter pieces of text say nothing of where the story is. */
export const SHORTEST = 25;

const INVISIBLE = /display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden/i;

/** Asks only for what cannot be told without layout: attributes and inline style. */
function hidden(element: Element, className: string): boolean {
  if (attribute(element, 'hidden') !== null) return true;
  if (attribute(element, 'aria-hidden') === 'true' && !className.includes('fallback-image')) return true;
  const style = attribute(element, 'style');
  return style !== null && INVISIBLE.test(style);
}

function editable(element: Element): boolean {
  const value = attribute(element, 'contenteditable');
  return value !== null && value !== 'false';
}

/** Length with white space folded, as a reader counts it. */
function folded(text: string): number {
  let length = 0;
  let space = true;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
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

/** Walks `body`. Yields whenever `due` says so; the caller decides when to go on. */
export function* survey(body: Element, { strict, due, most }: Walk): Generator<void, Survey> {
  const s: Survey = {
    elements: [],
    name: [],
    kind: [],
    className: [],
    id: [],
    parent: [],
    end: [],
    children: [],
    text: [],
    linked: [],
    commas: [],
    units: [],
    mixed: [],
    texts: [],
    words: [],
    owner: [],
    line: [],
    firstText: [],
    unseen: [],
    capped: false,
  };
  const runLength: number[] = [];
  const runCommas: number[] = [];
  const block: number[] = [];
  const broken = new Set<number>();
  let line = 0;
  let breaks = 0;
  let share = 0;
  let total = 0;
  let steps = 0;
  let bylines = 0;

  const flush = (at: number, closed: boolean) => {
    const length = runLength[at]!;
    if (!length) return;
    const loose = !closed || s.mixed[at]! || !(s.kind[at]! & DIV);
    if (length >= SHORTEST && (broken.has(at) || s.kind[at]! & (DIV | CONTAINER))) {
      s.units.push({ at, loose, length, commas: runCommas[at]! });
    }
    runLength[at] = 0;
    runCommas[at] = 0;
  };
  const enter = (element: Element, up: number): boolean => {
    const name = localName(element);
    const kind = kindOf(name);
    if (kind & SKIP) return false;
    if (kind & BREAK) {
      if (++breaks === 2) {
        line++;
        const at = block[up]!;
        s.mixed[at] = true;
        broken.add(at);
        flush(at, false);
      }
      return false;
    }
    const className = attribute(element, 'class') ?? '';
    const id = attribute(element, 'id') ?? '';
    if (up >= 0) {
      if (hidden(element, className)) {
        s.unseen.push(element);
        return false;
      }
      if (editable(element)) return false;
      const role = attribute(element, 'role');
      if (role !== null && unlikelyRole(role) && (strict || role !== 'complementary')) return false;
      if (className || id) {
        const names = `${className} ${id}`;
        const verdict = unlikely(names);
        if (verdict && !(kind & LINK) && (verdict === 2 || (strict && !inTable(s, up)))) return false;
        if (bylines === 0 && BYLINE.test(names) && short(element)) {
          bylines++;
          return false;
        }
      }
    }
    const at = s.elements.length;
    s.elements.push(element);
    s.name.push(name);
    s.kind.push(kind);
    s.className.push(className);
    s.id.push(id);
    s.parent.push(up);
    s.end.push(at + 1);
    s.children.push(0);
    s.text.push(0);
    s.linked.push(0);
    s.commas.push(0);
    s.mixed.push(false);
    s.firstText.push(s.texts.length);
    runLength.push(0);
    runCommas.push(0);
    if (up >= 0) s.children[up]!++;
    if (kind & INLINE) {
      block.push(up < 0 ? at : block[up]!);
      if (kind & BLOCK && up >= 0) s.mixed[block[up]!] = true;
    } else {
      block.push(at);
      line++;
      breaks = 0;
      if (up >= 0) {
        const outer = block[up]!;
        if (kind & BLOCK) for (let a = up; a >= 0 && !s.mixed[a]; a = s.parent[a]!) s.mixed[a] = true;
        flush(outer, false);
      }
    }
    if (kind & LINK) share = attribute(element, 'href')?.startsWith('#') ? 0.3 : 1;
    return true;
  };
  const leave = (at: number) => {
    s.end[at] = s.elements.length;
    const kind = s.kind[at]!;
    if (kind & LINK) share = 0;
    if (kind & INLINE) return;
    line++;
    breaks = 0;
    if (kind & PARAGRAPH && !(kind & P && broken.has(at))) s.units.push({ at, loose: false, length: -1, commas: 0 });
    flush(at, true);
  };
  const take = (node: Text, up: number) => {
    const words = data(node);
    const length = folded(words);
    if (length === 0 && !words) return;
    if (length) breaks = 0;
    s.texts.push(node);
    s.words.push(words);
    s.owner.push(up);
    s.line.push(line);
    if (!length) return;
    const commas = words.match(COMMA)?.length ?? 0;
    s.text[up]! += length;
    s.linked[up]! += length * share;
    s.commas[up]! += commas;
    runLength[block[up]!]! += length;
    runCommas[block[up]!]! += commas;
    total += words.length;
  };

  enter(body, -1);
  let up = 0;
  let node: ChildNode | null = firstChild(body);
  while (up >= 0) {
    if ((++steps & EVERY) === 0 && due()) yield;
    if (!node) {
      leave(up);
      const done = s.elements[up]!;
      up = s.parent[up]!;
      node = up >= 0 ? nextSibling(done) : null;
      continue;
    }
    const type = nodeType(node);
    if (type === TEXT) take(node as Text, up);
    else if (type === ELEMENT && enter(node as unknown as Element, up)) {
      up = s.elements.length - 1;
      node = firstChild(node);
      continue;
    }
    if (total > most) {
      s.capped = true;
      node = null;
      for (; up >= 0; up = s.parent[up]!) leave(up);
      break;
    }
    node = nextSibling(node);
  }
  return s;
}

function inTable(s: Survey, up: number): boolean {
  for (let a = up, steps = 0; a >= 0 && steps < 4; a = s.parent[a]!, steps++) {
    if (s.kind[a]! & TABLE || s.name[a] === 'code') return true;
  }
  return false;
}

/** Does it hold between 1 and 99 characters? Looks no further than it must. */
function short(element: Element): boolean {
  let length = 0;
  let node: Node | null = element;
  for (let steps = 0; node && steps < 60; steps++) {
    if (nodeType(node) === TEXT) length += folded(data(node));
    if (length >= 100) return false;
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
