// From a page to its story: the parts that hold it, and the pieces of text in them, in order. The same in every browser and without one.
import { clean } from './clean';
import { otherStories } from './other-stories';
import { type Place, placeOf } from './place';
import { localName, parentNode } from './safe-dom';
import { choose, score } from './score';
import { type Sieve, sift } from './sift';
import { type Survey, survey, type Words } from './survey';
import { DIV, kindOf, P } from './tags';

export interface Found {
  /** The story's parts, in document order; the body where nothing stands out. */
  roots: Element[];
  pieces: Words[];
  /** Other stories on the page. */
  others: Element[];
  /** Parts of the story that are not shown. */
  unseen: Element[];
  /** True where an element of the page may be story: not hidden, no furniture by name. */
  welcome: (element: Element) => boolean;
  /** True when the page held more text than is read. */
  capped: boolean;
}

/** What is found where there is nothing, or nothing is looked for. */
export const NOWHERE: Found = { roots: [], pieces: [], others: [], unseen: [], welcome: () => false, capped: false };

/** Text below this length is looked for again, less strictly. */
const ENOUGH = 500;
const MOST = 2_000_000;
const EVERY = 255;

const small = (character: string): boolean =>
  character !== '' && character !== character.toUpperCase() && character === character.toLowerCase();

const ENDS = '.!?:;…)]"\'”’';
/** A line as wide as a printed one ends where the paper did, not where the sentence does. */
const PRINTED = /^.{50,130}$/s;

/**
 * True where a block goes on with the sentence of the block before it, as in letters turned from print into a page:
 * siblings of one kind, the first ending in the middle of a sentence.
 */
function goesOn(before: Words, after: Words): boolean {
  const one = before.words.trimEnd();
  if (ENDS.includes(one.slice(-1))) return false;
  const a = before.block;
  const b = after.block;
  const name = localName(a);
  if (a === b || name !== localName(b) || !(kindOf(name) & (DIV | P)) || parentNode(a) !== parentNode(b)) return false;
  const next = after.words.trimStart().charAt(0);
  if (small(next)) return small(one.slice(-1)) || ',-'.includes(one.slice(-1));
  return PRINTED.test(one) && name === 'div' && a.className === b.className && !before.link && next > '/';
}

/** The pieces of the story, each line with a number of its own. */
function* collect(
  s: Survey,
  out: Set<Place>,
  due: () => boolean,
): Generator<void, { pieces: Words[]; length: number }> {
  const gone = new Set<Place>();
  for (const place of s.places.all) if (out.has(place) || (place.up && gone.has(place.up))) gone.add(place);
  const pieces: Words[] = [];
  let length = 0;
  let last: Words | undefined;
  let before = -1;
  let line = -1;
  let steps = 0;
  for (const text of s.texts) {
    if ((++steps & EVERY) === 0 && due()) yield;
    if (gone.has(text.owner)) continue;
    const on = text.line;
    if (on !== before) {
      if (!text.size) continue;
      if (last && goesOn(last, text)) text.gap = true;
      else line++;
    }
    text.line = line;
    pieces.push(text);
    if (text.size) {
      last = text;
      before = on;
    }
    length += text.size;
  }
  return { pieces, length };
}

/** How often is looked, each time less strictly. */
const TRIES = 4;

const never = () => false;

/** Finds the story. Yields whenever `due` says that the page wants to work. */
export function* findArticle(document: Document, due: () => boolean = never): Generator<void, Found> {
  const body = document.body as HTMLElement | null;
  let best = NOWHERE;
  let most = -1;
  let sieve!: Sieve;
  let others: Element[] = [];
  for (let tries = 0; body && tries < TRIES; tries++) {
    // By names of furniture, by names at all, by what parts hold.
    const strict = tries < 1;
    const byName = tries < 2;
    const byContent = tries < 3;
    // Only the second look welcomes what the one before left out.
    if (byName) sieve = yield* sift(body, strict, others, due, MOST);
    if (strict) {
      others = otherStories(document, sieve.places);
      if (others.length) sieve = yield* sift(body, strict, others, due, MOST);
    }
    yield;
    score(sieve, byName);
    yield;
    const roots = choose(sieve);
    yield;
    const s = yield* survey(body, roots, { strict, others, due, most: MOST, read: sieve.places.read });
    yield;
    const { pieces, length } = yield* collect(s, clean(s, byName, byContent), due);
    if (length > most) {
      const { places } = sieve;
      const capped = s.capped || sieve.capped;
      const { unseen } = s;
      const welcome = (element: Element) => placeOf(places, element)?.out === false;
      best = { roots, pieces, others, unseen, welcome, capped };
      most = length;
    }
    if (most >= ENOUGH) break;
  }
  return best;
}

/** The same in one go. */
export function findArticleNow(document: Document): Found {
  const steps = findArticle(document);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
