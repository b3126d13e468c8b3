// One walk over a page: every element and piece of text that could belong to the story, in flat lists. No recursion, no layout.
import { BYLINE, NEVER, unlikely, WALL } from './hints';
import { attribute, data, ELEMENT, firstChild, localName, nextSibling, nodeType, TEXT } from './safe-dom';
import { editable, folded, hidden, offstage, short } from './shown';
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
  /** True where a single line break or the like stands before the piece: a space, but no new line. */
  gap: boolean[];
  /** True for text in a link. */
  inLink: boolean[];
  /** The block that each element stands in, itself included. */
  block: number[];
  /** Number of the line of text: changes where a block begins or ends, and at two line breaks. */
  line: number[];
  /** Index of the first piece of text in each element. */
  firstText: number[];
  /** Parts that are in the page but not shown. */
  unseen: Element[];
  /** True where a part is named as a wall before the rest of a text. */
  walled: boolean;
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

/** The survey in the making. */
interface Making extends Survey {
  strict: boolean;
  /** Text since the last block began or ended, of each block. */
  runLength: number[];
  runCommas: number[];
  /** Blocks whose paragraphs are told apart by line breaks. */
  broken: Set<number>;
  now: number;
  breaks: number;
  pending: boolean;
  /** How much of the text counts as linked: 0 outside links. */
  share: number;
  total: number;
  bylines: number;
}

function blank(strict: boolean): Making {
  const lists = { elements: [], name: [], kind: [], className: [], id: [], parent: [], end: [], children: [] };
  const amounts = { text: [], linked: [], commas: [], units: [], mixed: [], runLength: [], runCommas: [] };
  const texts = {
    texts: [],
    words: [],
    owner: [],
    gap: [],
    inLink: [],
    block: [],
    line: [],
    firstText: [],
    unseen: [],
  };
  const state = {
    strict,
    now: 0,
    breaks: 0,
    pending: false,
    share: 0,
    total: 0,
    bylines: 0,
    capped: false,
    walled: false,
  };
  return { ...lists, ...amounts, ...texts, ...state, broken: new Set() };
}

/** The run of text in block `at` ends; `closed`: and so does the block. */
function flush(m: Making, at: number, closed: boolean): void {
  const length = m.runLength[at]!;
  if (!length) return;
  const loose = !closed || m.mixed[at]! || !(m.kind[at]! & DIV);
  if (length >= SHORTEST && (m.broken.has(at) || m.kind[at]! & (DIV | CONTAINER))) {
    m.units.push({ at, loose, length, commas: m.runCommas[at]! });
  }
  m.runLength[at] = 0;
  m.runCommas[at] = 0;
}

/** One line break is a space; two are a new paragraph. */
function lineBreak(m: Making, up: number): void {
  m.pending = true;
  if (++m.breaks !== 2) return;
  m.now++;
  const at = m.block[up]!;
  m.mixed[at] = true;
  m.broken.add(at);
  flush(m, at, false);
}

/** Layout tables are full of furniture's names: what stands in one is left to its content. */
function inTable(m: Making, up: number): boolean {
  for (let a = up, steps = 0; a >= 0 && steps < 4; a = m.parent[a]!, steps++) {
    if (m.kind[a]! & TABLE || m.name[a] === 'code') return true;
  }
  return false;
}

/** Can the element be part of a story, by all that is known before its text? */
function welcome(m: Making, element: Element, kind: number, className: string, id: string, up: number): boolean {
  if (hidden(element, className)) {
    m.unseen.push(element);
    return false;
  }
  if (editable(element) || offstage(element, m.strict)) return false;
  if (!className && !id) return true;
  const names = `${className} ${id}`;
  const verdict = unlikely(names);
  if (verdict === WALL) m.walled = true;
  if (verdict && !(kind & LINK) && (verdict >= NEVER || (m.strict && !inTable(m, up)))) return false;
  if (m.bylines === 0 && BYLINE.test(names) && short(element)) {
    m.bylines++;
    return false;
  }
  return true;
}

function add(m: Making, element: Element, name: string, kind: number, className: string, id: string, up: number): void {
  m.elements.push(element);
  m.name.push(name);
  m.kind.push(kind);
  m.className.push(className);
  m.id.push(id);
  m.parent.push(up);
  m.end.push(m.elements.length);
  m.children.push(0);
  m.text.push(0);
  m.linked.push(0);
  m.commas.push(0);
  m.mixed.push(false);
  m.firstText.push(m.texts.length);
  m.runLength.push(0);
  m.runCommas.push(0);
}

/** Takes an element in, or says that neither it nor what it holds belongs here. */
function enter(m: Making, element: Element, up: number): boolean {
  const name = localName(element);
  const kind = kindOf(name);
  if (kind & SKIP) return false;
  if (kind & BREAK) {
    lineBreak(m, up);
    return false;
  }
  const className = attribute(element, 'class') ?? '';
  const id = attribute(element, 'id') ?? '';
  if (!(kind & INLINE)) {
    m.now++;
    m.breaks = 0;
  }
  if (up >= 0 && !welcome(m, element, kind, className, id, up)) return false;
  const at = m.elements.length;
  add(m, element, name, kind, className, id, up);
  m.block.push(kind & INLINE && up >= 0 ? m.block[up]! : at);
  if (kind & LINK) m.share = attribute(element, 'href')?.startsWith('#') ? 0.3 : 1;
  if (up < 0) return true;
  m.children[up]!++;
  if (kind & BLOCK) for (let a = up; a >= 0 && !m.mixed[a]; a = m.parent[a]!) m.mixed[a] = true;
  if (!(kind & INLINE)) flush(m, m.block[up]!, false);
  return true;
}

function leave(m: Making, at: number): void {
  m.end[at] = m.elements.length;
  const kind = m.kind[at]!;
  if (kind & LINK) m.share = 0;
  if (kind & INLINE) return;
  m.now++;
  m.breaks = 0;
  if (kind & PARAGRAPH && !(kind & P && m.broken.has(at))) m.units.push({ at, loose: false, length: -1, commas: 0 });
  flush(m, at, true);
}

function take(m: Making, node: Text, up: number): void {
  const words = data(node);
  if (!words) return;
  const length = folded(words);
  if (length) m.breaks = 0;
  m.texts.push(node);
  m.words.push(words);
  m.owner.push(up);
  m.line.push(m.now);
  m.gap.push(m.pending);
  m.inLink.push(m.share > 0);
  m.pending = false;
  if (!length) return;
  const commas = words.match(COMMA)?.length ?? 0;
  m.text[up]! += length;
  m.linked[up]! += length * m.share;
  m.commas[up]! += commas;
  m.runLength[m.block[up]!]! += length;
  m.runCommas[m.block[up]!]! += commas;
  m.total += words.length;
}

/** Walks `body`. Yields whenever `due` says so; the caller decides when to go on. */
export function* survey(body: Element, { strict, due, most }: Walk): Generator<void, Survey> {
  const m = blank(strict);
  enter(m, body, -1);
  let up = 0;
  let node: ChildNode | null = firstChild(body);
  for (let steps = 1; up >= 0; steps++) {
    if ((steps & EVERY) === 0 && due()) yield;
    if (!node || m.total > most) {
      m.capped ||= node !== null;
      leave(m, up);
      const done = m.elements[up]!;
      up = m.parent[up]!;
      node = up >= 0 ? nextSibling(done) : null;
      continue;
    }
    const type = nodeType(node);
    if (type === TEXT) take(m, node as Text, up);
    else if (type === ELEMENT && enter(m, node as unknown as Element, up)) {
      up = m.elements.length - 1;
      node = firstChild(node);
      continue;
    }
    node = nextSibling(node);
  }
  return m;
}
