// One walk over a page: every element and piece of text that could belong to the story, in two flat lists. No recursion, no layout.
import { BYLINE, hints, NEVER, UNLIKELY, WALL } from './hints';
import type { Part, Survey } from './part';
import { attribute, ELEMENT, firstChild, localName, nextSibling, nodeType, TEXT } from './safe-dom';
import { editable, folded, hidden, marked, offstage, short } from './shown';
import { BLOCK, BREAK, CONTAINER, DIV, FORM, INLINE, kindOf, LINK, NAMELESS, P, PARAGRAPH, SKIP, TABLE } from './tags';

export interface Walk {
  /** Leave out parts whose names say that they are unlikely to be story. */
  strict: boolean;
  /** True when it is time to let the page work. */
  due: () => boolean;
  /** Characters of text to read at most. */
  most: number;
}

const EVERY = 127;
/** Shorter pieces of text say nothing of where the story is. */
export const SHORTEST = 25;

/** The survey in the making. */
interface Making extends Survey {
  strict: boolean;
  marked: Set<Element>;
  now: number;
  breaks: number;
  pending: boolean;
  /** How much of the text counts as linked: 0 outside links. */
  share: number;
  total: number;
  bylines: number;
}

/** The run of text in a block ends; `closed`: and so does the block. */
function flush(m: Making, part: Part, closed: boolean): void {
  const length = part.run;
  if (!length) return;
  if (length >= SHORTEST && (part.broken || part.kind & (DIV | CONTAINER))) {
    const loose = !closed || part.mixed || !(part.kind & DIV);
    m.units.push({ at: part, loose, length, commas: part.runCommas });
  }
  part.run = 0;
  part.runCommas = 0;
}

/** One line break is a space; two are a new paragraph. */
function lineBreak(m: Making, up: Part): void {
  m.pending = true;
  if (++m.breaks !== 2) return;
  m.now++;
  const block = up.block;
  block.mixed = true;
  block.broken = true;
  flush(m, block, false);
}

/** Layout tables are full of furniture's names: what stands in one is left to its content. */
function inTable(up: Part | null): boolean {
  for (let a = up, steps = 0; a && steps < 4; a = a.up, steps++) {
    if (a.kind & TABLE || a.name === 'code') return true;
  }
  return false;
}

/** Can the element be part of a story, by all that is known before its text? */
function welcome(m: Making, element: Element, kind: number, className: string, said: number, up: Part): boolean {
  if (m.marked.has(element)) {
    if (hidden(element, className)) {
      m.unseen.push(element);
      return false;
    }
    if (editable(element) || offstage(element, m.strict)) return false;
  }
  if (!said) return true;
  if (said & WALL) m.walled = true;
  if (said & NEVER && !(kind & LINK)) return false;
  if (said & UNLIKELY && m.strict && !(kind & LINK) && !inTable(up)) return false;
  if (said & BYLINE && m.bylines === 0 && short(element)) {
    m.bylines++;
    return false;
  }
  return true;
}

/** Takes an element in, or says that neither it nor what it holds belongs here. */
function enter(m: Making, element: Element, up: Part | null): Part | null {
  const name = localName(element);
  const kind = kindOf(name);
  if (kind & (SKIP | BREAK)) {
    if (kind & BREAK && up) lineBreak(m, up);
    return null;
  }
  let className = '';
  let id = '';
  if (!(kind & NAMELESS)) {
    className = (kind & FORM ? attribute(element, 'class') : element.getAttribute('class')) ?? '';
    id = (kind & FORM ? attribute(element, 'id') : element.getAttribute('id')) ?? '';
  }
  const said = className || id ? hints(className, id) : 0;
  if (!(kind & INLINE)) {
    m.now++;
    m.breaks = 0;
  }
  if (up && !welcome(m, element, kind, className, said, up)) return null;
  const at = m.parts.length;
  const part = {
    element,
    at,
    end: at + 1,
    up,
    block: null as unknown as Part,
    name,
    kind,
    className,
    id,
    hints: said,
    children: 0,
    text: 0,
    linked: 0,
    commas: 0,
    mixed: false,
    broken: false,
    firstText: m.texts.length,
    run: 0,
    runCommas: 0,
  };
  part.block = kind & INLINE && up ? up.block : part;
  m.parts.push(part);
  if (kind & LINK) m.share = element.getAttribute('href')?.startsWith('#') ? 0.3 : 1;
  if (!up) return part;
  up.children++;
  if (kind & BLOCK) for (let a: Part | null = up; a && !a.mixed; a = a.up) a.mixed = true;
  if (!(kind & INLINE)) flush(m, up.block, false);
  return part;
}

function leave(m: Making, part: Part): void {
  part.end = m.parts.length;
  const kind = part.kind;
  if (kind & LINK) m.share = 0;
  if (kind & INLINE) return;
  m.now++;
  m.breaks = 0;
  if (kind & PARAGRAPH && !(kind & P && part.broken)) m.units.push({ at: part, loose: false, length: -1, commas: 0 });
  flush(m, part, true);
}

const FOREIGN = /[\u060c\ufe50\ufe10\ufe11\u2e41\u2e34\u2e32\uff0c\u3001]/g;

function commasIn(words: string): number {
  let count = 0;
  for (let at = words.indexOf(','); at >= 0; at = words.indexOf(',', at + 1)) count++;
  return count || words.match(FOREIGN)?.length || 0;
}

function take(m: Making, node: Text, owner: Part): void {
  const words = node.data;
  if (!words) return;
  const length = folded(words);
  m.texts.push({ node, words, owner, line: m.now, gap: m.pending, link: m.share > 0 });
  m.pending = false;
  if (!length) return;
  m.breaks = 0;
  owner.text += length;
  owner.linked += length * m.share;
  owner.block.run += length;
  m.total += words.length;
  const commas = length > 1 ? commasIn(words) : 0;
  owner.commas += commas;
  owner.block.runCommas += commas;
}

const after = (part: Part): ChildNode | null =>
  part.kind & FORM ? nextSibling(part.element) : part.element.nextSibling;
const inside = (part: Part): ChildNode | null =>
  part.kind & FORM ? firstChild(part.element) : part.element.firstChild;

/** Walks `body`. Yields whenever `due` says so; the caller decides when to go on. */
export function* survey(body: Element, { strict, due, most }: Walk): Generator<void, Survey> {
  const m: Making = {
    parts: [],
    texts: [],
    units: [],
    unseen: [],
    walled: false,
    capped: false,
    strict,
    marked: marked(body),
    now: 0,
    breaks: 0,
    pending: false,
    share: 0,
    total: 0,
    bylines: 0,
  };
  let up = enter(m, body, null);
  let node = up && inside(up);
  for (let steps = 1; up; steps++) {
    if ((steps & EVERY) === 0 && due()) yield;
    if (!node || m.total > most) {
      m.capped ||= node !== null;
      leave(m, up);
      node = up.up && after(up);
      up = up.up;
      continue;
    }
    const type = nodeType(node);
    if (type === ELEMENT) {
      const part = enter(m, node as unknown as Element, up);
      if (part) {
        up = part;
        node = inside(part);
      } else node = nextSibling(node);
      continue;
    }
    if (type === TEXT) take(m, node as Text, up);
    node = node.nextSibling;
  }
  return m;
}
