// The style sheet of the marks: one rule a family and ground, one for its wash, one for dimmed lines and one for the flash.
import type { FamilyId } from '../model';
import { colourOf, EDGE, FAMILIES, GROUNDS, type Ground, LINES, PENCIL, WASH } from './palette';

/** Names in the page's highlight registry. They tell a page nothing but that something is marked. */
export const lineName = (prefix: string, family: FamilyId, ground: Ground) => `${prefix}-${family}-${ground}`;
export const washName = (prefix: string, family: FamilyId, ground: Ground) => `${prefix}-${family}-${ground}-wash`;
export const dimName = (prefix: string, ground: Ground) => `${prefix}-dim-${ground}`;
export const flashName = (prefix: string, ground: Ground) => `${prefix}-flash-${ground}`;

const tint = (colour: string, percent: number) => `color-mix(in srgb, ${colour} ${percent}%, transparent)`;

// `skip-ink: none`, or descenders chop the lines and their styles cannot be told apart.
const underline = (style: string, thickness: string, offset: string, colour: string) =>
  `text-decoration: underline ${style} ${thickness} ${colour}; text-underline-offset: ${offset}; text-decoration-skip-ink: none;`;

/** The wash of a flash while it fades; `strength` from 1 down to 0. */
export const flashColour = (ground: Ground, strength: number) => tint(PENCIL[ground], WASH[ground] * 1.5 * strength);

function familyRules(prefix: string, family: FamilyId, ground: Ground): string[] {
  const { style, thickness, offset } = LINES[family];
  const colour = colourOf(family, ground);
  return [
    `::highlight(${lineName(prefix, family, ground)}) { ${underline(style, thickness, offset, colour)} }`,
    `::highlight(${washName(prefix, family, ground)}) { background-color: ${tint(colour, WASH[ground])}; }`,
  ];
}

function groundRules(prefix: string, ground: Ground): string[] {
  return [
    `::highlight(${flashName(prefix, ground)}) { background-color: ${flashColour(ground, 1)}; }`,
    `::highlight(${dimName(prefix, ground)}) { ${underline('solid', '1px', '.2em', EDGE[ground])} }`,
    ...FAMILIES.flatMap((family) => familyRules(prefix, family, ground)),
  ];
}

/**
 * Print keeps the lines, in black, and drops every wash. Forced colours use the reader's own; Chromium 156 then
 * gives every highlight the ground of a selection, whatever a sheet says, and the lines still differ.
 */
function mediaRules(prefix: string): string[] {
  const lines = GROUNDS.flatMap((ground) => [
    `::highlight(${dimName(prefix, ground)})`,
    ...FAMILIES.map((family) => `::highlight(${lineName(prefix, family, ground)})`),
  ]).join(', ');
  const washes = GROUNDS.flatMap((ground) => [
    `::highlight(${flashName(prefix, ground)})`,
    ...FAMILIES.map((family) => `::highlight(${washName(prefix, family, ground)})`),
  ]).join(', ');
  return [
    `@media print { ${lines} { text-decoration-color: #000; } ${washes} { background-color: transparent; } }`,
    `@media (forced-colors: active) { ${lines} { text-decoration-color: CanvasText; } ${washes} { background-color: Highlight; color: HighlightText; } }`,
  ];
}

/** The rules in order, one string each: the flash's come first of their ground, so that its fade finds them by name. */
export function highlightStyle(prefix: string): string[] {
  return [...GROUNDS.flatMap((ground) => groundRules(prefix, ground)), ...mediaRules(prefix)];
}
