// Where on a page its paragraphs stand: one look at every piece of text of some length, none at what holds none. No layout, no recursion.
import { createPlaces, type Place, type Places } from './place';
import { localName, parentNode, texts } from './safe-dom';
import { commasIn, sizeOf } from './shown';
import { BREAK, CONTAINER, DIV, kindOf, P, PARAGRAPH } from './tags';

export interface Sieve extends Places {
  /** True when the page held more text than is read. */
  capped: boolean;
}

/** Shorter pieces of text say nothing of where the story is. */
const SHORTEST = 25;
const EVERY = 63;
const BLOCKS = 'blockquote,dl,div,img,ol,p,pre,table,ul';

/** How loudly a paragraph speaks for what it stands in. */
const voice = (length: number, commas: number): number =>
  length < SHORTEST ? 0 : 2 + commas + Math.min(Math.floor(length / 100), 3);

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

/** Sifts `body`. Yields whenever `due` says so; reads `most` characters. */
export function* sift(body: Element, strict: boolean, due: () => boolean, most: number): Generator<void, Sieve> {
  const places = createPlaces(body, { strict, unseen: [], bylined: true });
  places.of(body);
  const runs: Run[] = [];
  const walker = texts(body);
  let total = 0;
  let last: Place | undefined;
  let run: Run | undefined;
  // Most text stands in paragraphs without a name: these are told apart, and add to what they stand in at once.
  let paragraph: Element | undefined;
  let round: Place | undefined;
  let length = 0;
  let commas = 0;
  const end = () => {
    if (round && length) round.speaks += voice(length, commas);
    length = 0;
    commas = 0;
  };
  let steps = 0;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if ((++steps & EVERY) === 0 && due()) yield;
    if (node.length < SHORTEST) continue;
    const element = node.parentNode as Element;
    if (element !== paragraph && element !== last?.element) {
      end();
      paragraph = undefined;
      if (localName(element) === 'p' && !element.hasAttributes()) {
        const holder = parentNode(element) as Element;
        if (holder !== round?.element) round = places.of(holder);
        if (round) paragraph = element;
        last = undefined;
      } else last = places.of(element);
    }
    const place = paragraph ? round : last;
    if (!place || place.out) continue;
    const words = node.data;
    const size = sizeOf(words);
    if (!size) continue;
    const here = commasIn(words);
    place.text += size;
    if (place.share) place.linked += size * place.share;
    place.commas += here;
    total += size;
    if (total > most) break;
    if (paragraph) {
      length += size;
      commas += here;
      if (!node.previousSibling || !broken(node)) continue;
      // Paragraphs told apart by line breaks: from here on it is asked as others are.
      last = places.of(paragraph);
      last!.broken = true;
      paragraph = undefined;
      continue;
    }
    place.bare = true;
    const { block } = place;
    const breaks = place === block && broken(node);
    if (breaks) block.broken = true;
    if (run?.at === block && !breaks) {
      run.length += size;
      run.commas += here;
    } else {
      run = { at: block, length: size, commas: here };
      runs.push(run);
    }
  }
  end();
  addUp(places.all, runs);
  return { ...places, capped: total > most };
}
