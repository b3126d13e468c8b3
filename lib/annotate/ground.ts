// What a piece of text stands on: light, dark, or something on which our own colours would not be legible.
import type { FamilyId } from '../model';
import { contrast, luminanceOfHex, type Tone, toneOf } from './luminance';
import { FAMILY_COLOURS, type Ground } from './palette';

const MIN_CONTRAST = 3;

/** What was already asked of the browser: marks stand in the same parts. Undefined: a picture, or an unknown colour space. */
export interface Grounds {
  tones: Map<Element, Tone | undefined>;
  canvas?: number;
}
export const noGrounds = (): Grounds => ({ tones: new Map() });

function toneAt(at: Element, { tones }: Grounds): Tone | undefined {
  if (!tones.has(at)) {
    const { backgroundImage, backgroundColor } = getComputedStyle(at);
    tones.set(at, /^(none)?$/.test(backgroundImage) ? toneOf(backgroundColor) : undefined);
  }
  return tones.get(at);
}

/** The luminance behind `element`, 0 to 1; undefined where a picture or an unknown colour space hides it. */
export function luminanceBehind(element: Element | null, known = noGrounds()): number | undefined {
  const layers: Tone[] = [];
  for (let at = element; at; at = parentOf(at)) {
    const tone = toneAt(at, known);
    if (!tone) return fromText(element);
    if (tone.alpha > 0) layers.push(tone);
    if (tone.alpha >= 1) break;
  }
  known.canvas ??= canvas();
  return layers.reduceRight((below, { luminance, alpha }) => luminance * alpha + below * (1 - alpha), known.canvas);
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

/** The palette that reaches 3:1 for this family on that luminance, the nearer one first; `plain` if neither does. */
export function groundFor(luminance: number | undefined, family: FamilyId): Ground {
  if (luminance === undefined) return 'plain';
  const near: Ground[] = luminance > 0.18 ? ['light', 'dark'] : ['dark', 'light'];
  const legible = (ground: Ground) =>
    ground !== 'plain' && contrast(luminanceOfHex(FAMILY_COLOURS[ground][family]), luminance) >= MIN_CONTRAST;
  return near.find(legible) ?? 'plain';
}
