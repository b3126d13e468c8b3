// Which part of a page is its story: every paragraph speaks for the parts it stands in, and the part most spoken for wins.
import { weight } from './hints';
import type { Place } from './place';
import { all, childrenOf, ELEMENT, firstChild, localName, nextSibling, nodeType, textContent } from './safe-dom';
import { mixed, type Sieve } from './sift';
import { BREAK, bonus, DIV, kindOf, P, SKIP } from './tags';

const LEVELS = 5;
const BEST = 5;

/** The only element in it that could be story; undefined where there are more. */
function only({ element }: Place): Element | undefined {
  let found: Element | undefined;
  for (let node = firstChild(element); node; node = nextSibling(node)) {
    if (nodeType(node) !== ELEMENT || kindOf(localName(node as unknown as Element)) & (SKIP | BREAK)) continue;
    if (found) return undefined;
    found = node as unknown as Element;
  }
  return found;
}

/** A div round a single paragraph is that paragraph. */
function wraps(place: Place): boolean {
  if (!(place.kind & DIV) || place.bare || place.linked >= 0.25 * place.text) return false;
  const child = only(place);
  return child !== undefined && localName(child) === 'p';
}

/** Gives a score to every place that a paragraph speaks for. */
export function score({ places: { all: places } }: Sieve, byName: boolean): void {
  for (const place of places) place.score = Number.NaN;
  for (const first of places) {
    if (!first.speaks) continue;
    let place: Place | null = first;
    for (let level = 0; level < LEVELS && place; level++) {
      while (place.up && wraps(place)) place = place.up;
      if (Number.isNaN(place.score))
        place.score = bonus(place.kind, place.name) + (byName ? weight(place.className, place.id) : 0);
      place.score += first.speaks / (level === 0 ? 1 : level === 1 ? 2 : level * 3);
      place = place.up;
    }
  }
  for (const place of places) if (place.text) place.score *= 1 - Math.min(1, place.linked / place.text);
}

/** The five best, best first; of equals the first. */
const leaders = (places: Place[]): Place[] =>
  places
    .filter(({ score }) => !Number.isNaN(score))
    .sort((a, b) => b.score - a.score)
    .slice(0, BEST);

function holds(place: Place, other: Place): boolean {
  for (let a = other.up; a; a = a.up) if (a === place) return true;
  return false;
}

/** When at least three rivals come close, the story is the part that holds them. */
function common([top, ...others]: Place[]): Place {
  const close = 0.75 * top!.score;
  // Best first: where the third comes close, so do those before it.
  if (!(others[2] && others[2].score >= close)) return top!;
  const rivals = others.filter(({ score }) => score >= close);
  for (let place = top!.up; place?.up; place = place.up)
    if (rivals.filter((rival) => holds(place, rival)).length >= 3) return place;
  return top!;
}

/** Steps outwards while that gains score, and out of wrappers. */
function outwards(from: Place): Place {
  let top = from;
  let last = top.score;
  const least = last / 3;
  for (let place = top.up; place?.up; place = place.up) {
    const value = place.score;
    if (Number.isNaN(value)) continue;
    if (value < least) break;
    if (value > last) {
      top = place;
      break;
    }
    last = value;
  }
  while (top.up?.up && only(top.up)) top = top.up;
  return top;
}

/** Does a paragraph go on with the story? */
function goesOn(element: Element): boolean {
  const text = textContent(element).trim();
  let linked = 0;
  for (const link of all(element, 'a')) linked += textContent(link).length;
  return text.length > 80 ? linked < 0.25 * text.length : linked === 0 && /\.(?: |$)/.test(text);
}

function joins(top: Place, element: Element, other: Place | undefined): boolean {
  if (element === top.element) return true;
  if (!other) return localName(element) === 'p' && goesOn(element);
  if (other.out) return false;
  const best = Number.isNaN(top.score) ? 0 : top.score;
  const alike = top.className !== '' && top.className === other.className;
  if (other.score + (alike ? best * 0.2 : 0) >= Math.max(10, best * 0.2)) return true;
  return ((other.kind & P) !== 0 || ((other.kind & DIV) !== 0 && !mixed(other)) || wraps(other)) && goesOn(element);
}

/** The story's parts, in document order: one, or one and those of its siblings that go on with it. */
export function choose({ places: { all: places, known } }: Sieve): Element[] {
  const best = leaders(places);
  const body = places[0];
  if (!body) return [];
  if (!best.length || best[0] === body) return [body.element];
  const top = outwards(common(best));
  const { up } = top;
  if (!up) return [body.element];
  return childrenOf(up.element).filter((child) => joins(top, child, known.get(child)));
}
