// The style of the marks: a line and a wash for each family and ground, dimmed lines, and the flash; rules are made as they are needed.
import type { FamilyId } from '../model';
import { colourOf, EDGE, type Ground, LINES, PENCIL, WASH } from './palette';

/** Names in the page's highlight registry. They tell a page nothing but that something is marked. */
export const lineName = (prefix: string, family: FamilyId, ground: Ground) => `${prefix}-${family}-${ground}`;
export const washName = (prefix: string, family: FamilyId, ground: Ground) =>
  `${lineName(prefix, family, ground)}-wash`;
export const dimName = (prefix: string, ground: Ground) => `${prefix}-dim-${ground}`;
export const flashName = (prefix: string, ground: Ground) => `${prefix}-flash-${ground}`;

const tint = (colour: string, percent: number) => `color-mix(in srgb, ${colour} ${percent}%, transparent)`;

// `skip-ink: none`, or descenders chop the lines and their styles cannot be told apart.
const underline = (line: string, offset: string, colour: string) =>
  `text-decoration: underline ${line} ${colour}; text-underline-offset: ${offset}; text-decoration-skip-ink: none`;

/** The wash of a flash while it fades; `strength` from 1 down to 0. */
export const flashColour = (ground: Ground, strength: number) => tint(PENCIL[ground], WASH[ground] * 1.5 * strength);

type Styles = [screen: string, print: string, forced: string];

/** Print keeps lines, in black, and drops washes; forced colours use the reader's own. */
const line = (style: string): Styles => [style, 'text-decoration-color: #000', 'text-decoration-color: CanvasText'];

/** Chromium 156 gives every highlight the ground of a selection in forced colours, whatever a sheet says; the lines still differ. */
const wash = (colour: string): Styles => [
  `background-color: ${colour}`,
  'background-color: transparent',
  'background-color: Highlight; color: HighlightText',
];

function rulesFor(styles: Record<string, Styles>): string[] {
  const all = (at: number) => Object.keys(styles).map((name) => `::highlight(${name}) { ${styles[name]![at]} }`);
  return [...all(0), `@media print { ${all(1).join(' ')} }`, `@media (forced-colors: active) { ${all(2).join(' ')} }`];
}

/**
 * The rules for one of the names above, the plain one first; a family's line and wash together. Each rule is made when
 * it is first needed: all at once, they make the browser think of every element of the page for longer.
 */
export function highlightStyle(prefix: string, name: string): string[] {
  const [what, ground] = name.slice(prefix.length + 1).split('-') as [FamilyId | 'dim' | 'flash', Ground];
  if (what === 'flash') return rulesFor({ [name]: wash(flashColour(ground, 1)) });
  if (what === 'dim') return rulesFor({ [name]: line(underline('solid 1px', '.2em', EDGE[ground])) });
  const colour = colourOf(what, ground);
  return rulesFor({
    [name]: line(underline(LINES[what], what === 'closed' ? '.17em' : '.2em', colour)),
    [`${name}-wash`]: wash(tint(colour, WASH[ground])),
  });
}
