// What of the story's part is no story: forms, lists of links, boxes of pictures, share bars, headings without weight.
import { SHARE, weight } from './hints';
import type { Survey } from './survey';
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
  text: Float64Array;
  linked: Float64Array;
  commas: Float64Array;
  listed: Float64Array;
  headed: Float64Array;
  p: Uint32Array;
  img: Uint32Array;
  li: Uint32Array;
  input: Uint32Array;
  embed: Uint32Array;
}

const COUNTED = ['text', 'linked', 'commas', 'listed', 'headed', 'p', 'img', 'li', 'input', 'embed'] as const;

function own(s: Survey, from: number, to: number): Sums {
  const size = to - from;
  const count = (bit: number) => Uint32Array.from({ length: size }, (_, i) => (s.kind[from + i]! & bit ? 1 : 0));
  return {
    text: Float64Array.from(s.text.slice(from, to)),
    linked: Float64Array.from(s.linked.slice(from, to)),
    commas: Float64Array.from(s.commas.slice(from, to)),
    listed: new Float64Array(size),
    headed: new Float64Array(size),
    p: count(P),
    img: count(IMAGE),
    li: count(ITEM),
    input: count(FIELD),
    embed: count(EMBED),
  };
}

/** Tables that hold figures rather than lay out a page, by number of rows and cells and by telling elements. */
function figures(s: Survey, from: number, to: number): Set<number> {
  const found = new Set<number>();
  const open: { at: number; rows: number; columns: number; cells: number; nested: boolean; telling: boolean }[] = [];
  const close = () => {
    const table = open.pop()!;
    const columns = Math.max(table.columns, table.cells);
    const one = table.rows <= 1 || columns <= 1;
    const many = table.rows >= 10 || columns > 4 || table.rows * columns > 10;
    if (table.telling || (!table.nested && !one && many)) found.add(table.at);
  };
  for (let i = from; i < to; i++) {
    while (open.length && i >= s.end[open[open.length - 1]!.at]!) close();
    const kind = s.kind[i]!;
    const table = open[open.length - 1];
    if (kind & TABLE) {
      if (table) table.nested = true;
      open.push({ at: i, rows: 0, columns: 0, cells: 0, nested: false, telling: false });
    } else if (table && kind & ROW) {
      table.rows++;
      table.columns = Math.max(table.columns, table.cells);
      table.cells = 0;
    } else if (table && kind & CELL) table.cells++;
    if (table && kind & TABULAR) table.telling = true;
  }
  while (open.length) close();
  return found;
}

/** True for a part that looks like furniture, by what it holds. */
function doubtful(s: Survey, sums: Sums, i: number, o: number, byName: boolean, inFigure: boolean): boolean {
  const lean = byName ? weight(s.className[i]!, s.id[i]!) : 0;
  if (lean < 0) return true;
  if (sums.commas[o]! >= 10) return false;
  const [p, img, input, embed] = [sums.p[o]!, sums.img[o]!, sums.input[o]!, sums.embed[o]!];
  const length = sums.text[o]!;
  const links = length ? sums.linked[o]! / length : 0;
  const list = (s.kind[i]! & LIST) !== 0 || sums.listed[o]! > 0.9 * length;
  if (!inFigure && img > 1 && p < img * 0.5) return !(list && img === sums.li[o]!);
  if (input > Math.floor(p / 3)) return true;
  if (embed > 1 || (embed === 1 && length < 75)) return true;
  if (list) return lean >= 25 && links > 0.5;
  if (sums.li[o]! - 100 > p) return true;
  if (!inFigure && length < 25 && (img === 0 || img > 2) && links > 0 && sums.headed[o]! < 0.9 * length) return true;
  return lean < 25 ? links > 0.2 : links > 0.5;
}

/** Elements of the story's part `root` that are left out with all they hold. */
export function clean(s: Survey, root: number, byName: boolean, byContent: boolean): Set<number> {
  const out = new Set<number>();
  const to = s.end[root]!;
  const sums = own(s, root, to);
  const tables = figures(s, root, to);
  const safe = (i: number) => {
    for (let a = i; a >= root; a = s.parent[a]!) if (tables.has(a)) return true;
    return false;
  };
  const holdsTable = new Set<number>();
  for (const table of tables) for (let a = table; a >= root && !holdsTable.has(a); a = s.parent[a]!) holdsTable.add(a);
  const within = (i: number, bit: number) => {
    for (let a = s.parent[i]!, n = 0; a >= 0 && n < 4; a = s.parent[a]!, n++) if (s.kind[a]! & bit) return true;
    return false;
  };
  for (let i = to - 1; i > root; i--) {
    const o = i - root;
    const kind = s.kind[i]!;
    const names = `${s.className[i]} ${s.id[i]}`;
    const leave =
      (kind & ASIDE) !== 0 ||
      (kind & HEADING && /^h[12]$/.test(s.name[i]!) && byName && weight(s.className[i]!, s.id[i]!) < 0) ||
      (names.length > 1 && sums.text[o]! < 500 && SHARE.test(names)) ||
      (byContent &&
        kind & DOUBTFUL &&
        !holdsTable.has(i) &&
        !(tables.size && safe(i)) &&
        doubtful(s, sums, i, o, byName, within(i, FIGURE)));
    if (leave) {
      out.add(i);
      continue;
    }
    if (kind & LIST) sums.listed[o] = sums.text[o]!;
    if (kind & HEADING) sums.headed[o] = sums.text[o]!;
    const up = s.parent[i]! - root;
    for (const key of COUNTED) sums[key][up]! += sums[key][o]!;
  }
  return out;
}
