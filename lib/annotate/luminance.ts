// How light a computed CSS colour is, as WCAG counts it. Pure.

/** `luminance` 0 to 1 (WCAG relative luminance), `alpha` 0 to 1. */
export interface Tone {
  luminance: number;
  alpha: number;
}

const linear = (channel: number) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);

const fromSrgb = ([r = 0, g = 0, b = 0]: number[]) => 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);

/** L* of CIE Lab (0 to 100) to luminance. */
const fromLab = (l: number) => (l > 8 ? ((l + 16) / 116) ** 3 : l / 903.3);

const number = (part: string, whole: number) =>
  part.endsWith('%') ? (parseFloat(part) / 100) * whole : parseFloat(part);

/** Reads what browsers return as computed colours (`rgb()`, `color(srgb …)`, `oklch()`, `lab()` and kin); undefined for others. */
export function toneOf(colour: string): Tone | undefined {
  const [, name, inside] = /^([a-z]{2,8})\(([^)]{1,80})\)$/.exec(colour) ?? [];
  if (!name || inside === undefined) return colour === 'transparent' ? { luminance: 0, alpha: 0 } : undefined;
  const parts = inside.split(/[\s,/]+/).filter(Boolean);
  const space = name === 'color' ? parts.shift() : name;
  const alpha = parts[3] === undefined ? 1 : number(parts[3], 1);
  const luminance = luminanceIn(space ?? '', parts);
  return luminance === undefined || Number.isNaN(luminance + alpha) ? undefined : { luminance, alpha };
}

function luminanceIn(space: string, parts: string[]): number | undefined {
  const first = parts[0] ?? '';
  if (space.startsWith('rgb')) return fromSrgb(parts.slice(0, 3).map((part) => number(part, 255) / 255));
  if (space === 'srgb' || space === 'display-p3') return fromSrgb(parts.slice(0, 3).map((part) => number(part, 1)));
  // Lightness alone: exact for greys, near enough for the muted grounds that text stands on.
  if (space === 'oklch' || space === 'oklab') return number(first, 1) ** 3;
  if (space === 'lab' || space === 'lch') return fromLab(number(first, 100));
  return undefined;
}

/** WCAG contrast of two luminances, 1 to 21. */
export function contrast(a: number, b: number): number {
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** Luminance of a `#rrggbb` colour. */
export function luminanceOfHex(hex: string): number {
  return fromSrgb([1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255));
}
