// Where on a page its paragraphs stand: one look at every piece of text of some length, none at what holds none. No layout, no recursion.
import { createPlaces, type Place, type Places, placeOf } from './place';
import { textWalker } from './safe-dom';
import { commasIn, sizeOf } from './shown';
import { BREAK, CONTAINER, DIV, kindOf, P, PARAGRAPH } from './tags';
import { moveTo, SOME, type Standing } from './texts';

export interface Sieve {
  places: Places;
  /** True when the page held more text than is read. */
  capped: boolean;
}

/** Shorter pieces of text say nothing of where the story is. */
const SHORTEST = 25;
const BLOCKS = 'blockquote,dl,div,img,ol,p,pre,table,ul';

/** How loudly a paragraph speaks for what it stands in. */
const voice = (length: number, commas: number): number =>
  length < SHORTEST ? 0 : 2 + commas + Math.min((length / 100) | 0, 3);

/** A div is a paragraph as long as it holds none. */
export const mixed = ({ broken, element }: Place): boolean => broken || element.querySelector(BLOCKS) !== null;

/** A run of text: a paragraph, or a piece of one. */
interface Run {
  at: Place;
  length: number;
  commas: number;
}

/** Adds up what each place holds, and lets those that are paragraphs, whatever stands in them, speak for what holds them. */
function addUp(all: Place[], runs: Run[]): void {
  for (const { at, length, commas } of runs) {
    if (at.kind & P ? at.broken : at.kind & CONTAINER) at.speaks += voice(length, commas);
    else if (at.kind & DIV && length >= SHORTEST) {
      const to = mixed(at) ? at : at.up;
      if (to) to.speaks += voice(length, commas);
    }
  }
  for (let i = all.length - 1; i > 0; i--) {
    const place = all[i]!;
    const up = place.up!;
    up.text += place.text;
    up.linked += place.linked;
    up.commas += place.commas;
    if (place.kind & PARAGRAPH && !(place.kind & P && place.broken)) up.speaks += voice(place.text, place.commas);
  }
}

/** Is there a line break before the text? */
function broken(node: Text): boolean {
  const before = node.previousSibling;
  return before !== null && (kindOf(before.nodeName.toLowerCase()) & BREAK) !== 0;
}

/** The sieve in the making. */
interface Making extends Standing {
  walker: TreeWalker;
  places: Places;
  runs: Run[];
  run?: Run;
  total: number;
  most: number;
  /** Of the paragraph without a name. */
  length: number;
  commas: number;
}

/** A paragraph without a name speaks at once. */
function end(m: Making, owner: Place | undefined): void {
  if (owner) owner.speaks += voice(m.length, m.commas);
  m.length = 0;
  m.commas = 0;
}

/**
 * Takes some pieces of text in; true at the end, or when enough was read. One long plain function: in a page read once,
 * every call and every function met for the first time costs more than what is done in it.
 */
function takeSome(m: Making): boolean {
  const { walker } = m;
  for (let left = SOME; left > 0; left--) {
    const node = walker.nextNode() as Text | null;
    if (!node) return true;
    if (node.length < SHORTEST) continue;
    const element = node.parentNode as Element;
    if (element !== m.element) {
      const { block, owner } = m;
      moveTo(m, m.places, element);
      if (m.block !== block && m.length) end(m, owner);
    }
    const { owner } = m;
    if (!owner || owner.out) continue;
    const words = node.data;
    const size = sizeOf(words);
    if (!size) continue;
    m.places.read.set(node, words);
    const commas = commasIn(words);
    owner.text += size;
    if (owner.share) owner.linked += size * owner.share;
    owner.commas += commas;
    m.total += size;
    if (m.nameless) {
      m.length += size;
      m.commas += commas;
      if (node.previousSibling && broken(node)) endName(m, owner);
    } else addRun(m, owner, node, size, commas);
    if (m.total > m.most) return true;
  }
  return false;
}

/** Paragraphs told apart by line breaks: from here on it is asked as others are. */
function endName(m: Making, owner: Place): void {
  end(m, owner);
  m.nameless = false;
  m.owner = placeOf(m.places, m.block!);
  m.owner!.broken = true;
}

function addRun(m: Making, place: Place, node: Text, length: number, commas: number): void {
  place.bare = true;
  const { block } = place;
  const breaks = place === block && broken(node);
  if (breaks) block.broken = true;
  if (m.run?.at === block && !breaks) {
    m.run.length += length;
    m.run.commas += commas;
  } else {
    m.run = { at: block, length, commas };
    m.runs.push(m.run);
  }
}

/** Sifts `body`. Yields whenever `due` says so; reads `most` characters. */
export function* sift(
  body: Element,
  strict: boolean,
  others: Element[],
  due: () => boolean,
  most: number,
): Generator<void, Sieve> {
  const places = createPlaces(body, { strict, others, unseen: [], bylined: true });
  placeOf(places, body);
  const m: Making = {
    walker: textWalker(body),
    places,
    runs: [],
    total: 0,
    most,
    length: 0,
    commas: 0,
  };
  while (!takeSome(m)) if (due()) yield;
  if (m.length) end(m, m.owner);
  addUp(places.all, m.runs);
  return { places, capped: m.total > most };
}
