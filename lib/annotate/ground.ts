// What a piece of text stands on: light, dark, or something on which our own colours would not be legible.
import type { FamilyId } from '../model';
import { contrast, luminanceOfHex, type Tone, toneOf } from './luminance';
import { FAMILY_COLOURS, type Ground } from './palette';

const MIN_CONTRAST = 3;

/** What is known of the grounds of elements already asked: marks stand in the same parts. `PICTURE`: not to be told by colour. */
export type Grounds = Map<Element, number | typeof PICTURE>;
const PICTURE = 'picture';

/** The luminance behind `element`, 0 to 1; undefined where a picture or an unknown colour space hides it. */
export function luminanceBehind(element: Element | null, known: Grounds = new Map()): number | undefined {
  const found = element ? behind(element, known) : canvas();
  return found === PICTURE ? fromText(element) : found;
}

function behind(element: Element, known: Grounds): number | typeof PICTURE {
  // Upwards to the first that is known or hides what is below it, then down again: pages may be nested deep.
  const layers: [Element, Tone][] = [];
  let below: number | typeof PICTURE | undefined;
  for (let at: Element | null = element; at && below === undefined; at = parentOf(at)) {
    below = known.get(at);
    if (below !== undefined) break;
    const { backgroundImage, backgroundColor } = getComputedStyle(at);
    const tone = /^(none)?$/.test(backgroundImage) ? toneOf(backgroundColor) : undefined;
    if (!tone) below = PICTURE;
    else if (tone.alpha >= 1) below = tone.luminance;
    if (below === undefined) layers.push([at, tone!]);
    else known.set(at, below);
  }
  below ??= canvas();
  for (const [at, { luminance, alpha }] of layers.reverse()) {
    if (below !== PICTURE) below = luminance * alpha + below * (1 - alpha);
    known.set(at, below);
  }
  return below;
}

// Through the prototype: a form's own fields may stand in front of its `parentElement`.
const parentGetter = Object.getOwnPropertyDescriptor(Node.prototype, 'parentElement')?.get;
export const parentOf = (node: Node): Element | null => parentGetter?.call(node) ?? null;

/** The browser's own ground: white, or near black where the page says `color-scheme: dark`. */
function canvas(): number {
  const scheme = getComputedStyle(document.documentElement).colorScheme;
  const dark =
    scheme.includes('dark') && (!scheme.includes('light') || matchMedia('(prefers-color-scheme: dark)').matches);
  return dark ? 0.006 : 1;
}

/** Behind a picture: whoever set light text meant a dark ground, and the other way round. Between the two, nobody knows. */
function fromText(element: Element | null): number | undefined {
  const tone = element && toneOf(getComputedStyle(element).color);
  if (!tone) return undefined;
  if (tone.luminance > 0.6) return 0.02;
  return tone.luminance < 0.2 ? 0.95 : undefined;
}

const chosen = new Map<string, Ground>();

/** The palette that reaches 3:1 for this family on that luminance, the nearer one first; `plain` if neither does. */
export function groundFor(luminance: number | undefined, family: FamilyId): Ground {
  if (luminance === undefined) return 'plain';
  const key = `${family} ${luminance}`;
  const known = chosen.get(key);
  if (known) return known;
  const near: Ground[] = luminance > 0.18 ? ['light', 'dark'] : ['dark', 'light'];
  const legible = (ground: Ground) =>
    ground !== 'plain' && contrast(luminanceOfHex(FAMILY_COLOURS[ground][family]), luminance) >= MIN_CONTRAST;
  const found = near.find(legible) ?? 'plain';
  if (chosen.size > 99) chosen.clear();
  chosen.set(key, found);
  return found;
}
