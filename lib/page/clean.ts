// What of the story's part is no story: forms, lists of links, boxes of pictures, share bars, headings without weight.
import { SHARE, weight } from './hints';
import type { Part, Survey } from './part';
import {
  ASIDE,
  CELL,
  DOUBTFUL,
  EMBED,
  FIELD,
  FIGURE,
  HEADING,
  IMAGE,
  ITEM,
  LIST,
  P,
  ROW,
  TABLE,
  TABULAR,
} from './tags';

/** What a part holds, less what was left out inside it. */
interface Sums {
  text: number;
  linked: number;
  commas: number;
  listed: number;
  headed: number;
  p: number;
  img: number;
  li: number;
  input: number;
  embed: number;
}

const own = ({ text, linked, commas, kind }: Part): Sums => ({
  text,
  linked,
  commas,
  listed: 0,
  headed: 0,
  p: kind & P ? 1 : 0,
  img: kind & IMAGE ? 1 : 0,
  li: kind & ITEM ? 1 : 0,
  input: kind & FIELD ? 1 : 0,
  embed: kind & EMBED ? 1 : 0,
});

function add(to: Sums, from: Sums): void {
  to.text += from.text;
  to.linked += from.linked;
  to.commas += from.commas;
  to.listed += from.listed;
  to.headed += from.headed;
  to.p += from.p;
  to.img += from.img;
  to.li += from.li;
  to.input += from.input;
  to.embed += from.embed;
}

interface Open {
  at: Part;
  rows: number;
  columns: number;
  cells: number;
  nested: boolean;
  telling: boolean;
}

function holdsFigures(table: Open): boolean {
  if (table.telling) return true;
  const columns = Math.max(table.columns, table.cells);
  if (table.nested || table.rows <= 1 || columns <= 1) return false;
  return table.rows >= 10 || columns > 4 || table.rows * columns > 10;
}

/** Tables that hold figures rather than lay out a page, and all that stands round or in one. */
function figures({ parts }: Survey, root: Part): Set<Part> {
  const found: Part[] = [];
  const open: Open[] = [];
  const close = () => {
    const table = open.pop()!;
    if (holdsFigures(table)) found.push(table.at);
  };
  for (let i = root.at; i < root.end; i++) {
    while (open.length && i >= open[open.length - 1]!.at.end) close();
    const part = parts[i]!;
    const table = open[open.length - 1];
    if (part.kind & TABLE) {
      if (table) table.nested = true;
      open.push({ at: part, rows: 0, columns: 0, cells: 0, nested: false, telling: false });
    } else if (table && part.kind & ROW) {
      table.rows++;
      table.columns = Math.max(table.columns, table.cells);
      table.cells = 0;
    } else if (table && part.kind & CELL) table.cells++;
    if (table && part.kind & TABULAR) table.telling = true;
  }
  while (open.length) close();
  const safe = new Set<Part>();
  for (const table of found) {
    for (let i = table.at; i < table.end; i++) safe.add(parts[i]!);
    for (let a = table.up; a && !safe.has(a); a = a.up) safe.add(a);
  }
  return safe;
}

/** A list with more of its text in links leads elsewhere. */
const LINKS_ONLY = 0.95;

/** True for a part that looks like furniture, by what it holds. */
function doubtful(part: Part, sums: Sums, byName: boolean, inFigure: boolean): boolean {
  const lean = byName ? weight(part.className, part.id) : 0;
  if (lean < 0) return true;
  if (sums.commas >= 10) return false;
  const { p, img, input, embed, text } = sums;
  const links = text ? sums.linked / text : 0;
  const list = (part.kind & LIST) !== 0 || sums.listed > 0.9 * text;
  if (!inFigure && img > 1 && p < img * 0.5) return !(list && img === sums.li);
  if (input > Math.floor(p / 3)) return true;
  if (embed > 1 || (embed === 1 && text < 75)) return true;
  if (list) return links > (lean >= 25 ? 0.5 : LINKS_ONLY);
  if (sums.li - 100 > p) return true;
  if (!inFigure && text < 25 && (img === 0 || img > 2) && links > 0 && sums.headed < 0.9 * text) return true;
  return lean < 25 ? links > 0.2 : links > 0.5;
}

function inFigure(part: Part): boolean {
  for (let a = part.up, n = 0; a && n < 4; a = a.up, n++) if (a.kind & FIGURE) return true;
  return false;
}

/** True for the heading of a list that was left out. */
function headsNothing({ parts }: Survey, heading: Part, out: Set<Part>): boolean {
  const next = parts[heading.end];
  return next !== undefined && next.up === heading.up && (next.kind & LIST) !== 0 && out.has(next);
}

/** Parts of the story's part `root` that are left out with all they hold. */
export function clean(s: Survey, root: Part, byName: boolean, byContent: boolean): Set<Part> {
  const out = new Set<Part>();
  const safe = figures(s, root);
  const sums: Sums[] = [];
  for (let i = root.at; i < root.end; i++) sums.push(own(s.parts[i]!));
  for (let i = root.end - 1; i > root.at; i--) {
    const part = s.parts[i]!;
    const held = sums[i - root.at]!;
    const { kind } = part;
    const leave =
      (kind & ASIDE) !== 0 ||
      (kind & HEADING && byName && /^h[12]$/.test(part.name) && weight(part.className, part.id) < 0) ||
      (part.hints & SHARE && held.text < 500) ||
      (kind & HEADING && headsNothing(s, part, out)) ||
      (byContent && kind & DOUBTFUL && !safe.has(part) && doubtful(part, held, byName, inFigure(part)));
    if (leave) {
      out.add(part);
      continue;
    }
    if (kind & LIST) held.listed = held.text;
    if (kind & HEADING) held.headed = held.text;
    add(sums[part.up!.at - root.at]!, held);
  }
  return out;
}
