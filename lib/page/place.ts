// The elements of a page that text stands in, made as text is met: what holds none is never asked anything.

import { BYLINE, hints as hintsOf, NEVER, UNLIKELY } from './hints';
import { attribute, ELEMENT, localName, nodeType, parentNode } from './safe-dom';
import { editable, hidden, offstage, short } from './shown';
import { FORM, INLINE, kindOf, LINK, SKIP, TABLE } from './tags';

/** An element that holds text, itself or in what it holds. */
export interface Place {
  element: Element;
  up: Place | null;
  /** The block that it stands in, itself included. */
  block: Place;
  name: string;
  kind: number;
  className: string;
  id: string;
  hints: number;
  /** Scripts, buttons and the like, and all in them: as if they were not there. */
  skipped: boolean;
  /** Neither it nor what it holds can be story. */
  out: boolean;
  /** How much its text counts as linked: 0 outside links, 1 in them, a third in links within the page. */
  share: number;
  /** True where text stands straight inside. */
  bare: boolean;
  /** True where line breaks stand between its pieces of text. */
  broken: boolean;
  /** Characters of text in it, white space folded; of these in links; commas. */
  text: number;
  linked: number;
  commas: number;
  /** What its paragraphs say for it. */
  speaks: number;
  /** How likely it holds the story; NaN where nothing speaks for it. */
  score: number;
}

/** How strictly is chosen, and what was met while choosing. */
export interface Bar {
  /** Leave out parts whose names say that they are unlikely to be story. */
  strict: boolean;
  /** Other stories: as if they were not there. */
  others: Element[];
  /** Parts that are in the page but not shown. */
  unseen: Element[];
  /** The first byline is left out; true when it was met, or none is looked for. */
  bylined: boolean;
}

export interface Places {
  body: Element;
  bar: Bar;
  /** In the order of their first text, those that hold others before them. */
  all: Place[];
  known: Map<Element, Place>;
  /** What was read of the page: asking for it a second time costs Firefox a copy. */
  read: Map<Text, string>;
}

/** Layout tables are full of furniture's names: what stands in one is left to its content. */
function inTable(up: Place | null): boolean {
  for (let a = up, steps = 0; a && steps < 4; a = a.up, steps++) {
    if (a.kind & TABLE || a.name === 'code') return true;
  }
  return false;
}

/** Can the element be part of a story, by all that is known before its text? */
function welcome(bar: Bar, { element, up, kind, className, hints }: Place): boolean {
  if (hidden(element, className)) {
    bar.unseen.push(element);
    return false;
  }
  if (editable(element) || offstage(element, bar.strict)) return false;
  if (hints & NEVER && !(kind & LINK)) return false;
  if (hints & UNLIKELY && bar.strict && !(kind & LINK) && !inTable(up)) return false;
  if (hints & BYLINE && !bar.bylined && short(element)) {
    bar.bylined = true;
    return false;
  }
  return true;
}

function make(bar: Bar, element: Element, up: Place | null): Place {
  const name = localName(element);
  const kind = kindOf(name);
  const skipped = (kind & SKIP) !== 0 || (up?.skipped ?? false);
  const place: Place = {
    element,
    up,
    block: null as unknown as Place,
    name,
    kind,
    className: '',
    id: '',
    hints: 0,
    skipped,
    out: skipped || (up?.out ?? false) || bar.others.includes(element),
    share: up?.share ?? 0,
    bare: false,
    broken: false,
    text: 0,
    linked: 0,
    commas: 0,
    speaks: 0,
    score: Number.NaN,
  };
  place.block = up && (kind & INLINE || skipped) ? up.block : place;
  if (place.out || !up || (!(kind & FORM) && !element.hasAttributes())) return place;
  place.className = attribute(element, 'class') ?? '';
  place.id = attribute(element, 'id') ?? '';
  if (place.className || place.id) place.hints = hintsOf(place.className, place.id);
  if (kind & LINK) place.share = attribute(element, 'href')?.startsWith('#') ? 0.3 : 1;
  place.out = !welcome(bar, place);
  return place;
}

export const createPlaces = (body: Element, bar: Bar, read = new Map<Text, string>()): Places => ({
  body,
  bar,
  all: [],
  known: new Map(),
  read,
});

/** The element's place; undefined for what stands outside the page's body. */
export function placeOf({ body, bar, all, known }: Places, element: Element): Place | undefined {
  let place = known.get(element);
  if (place) return place;
  const chain: Element[] = [];
  let at: Element | null = element;
  for (; at && !place; at = at === body ? null : (parentNode(at) as Element | null)) {
    // Templates hold text that stands nowhere on the page.
    if (nodeType(at) !== ELEMENT) return undefined;
    place = known.get(at);
    if (!place) chain.push(at);
  }
  if (!place && chain[chain.length - 1] !== body) return undefined;
  for (let i = chain.length - 1; i >= 0; i--) {
    place = make(bar, chain[i]!, place ?? null);
    known.set(chain[i]!, place);
    all.push(place);
  }
  return place;
}
