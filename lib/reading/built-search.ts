// All patterns known when the extension was built, looked for in one pass, however many finders ask.
import { built } from './built';
import { type Loaded, unpackTables } from './loaded-tables';
import { MATCH, type Matches, matchesIn } from './pattern-run';

interface Search {
  tables: Loaded;
  /** Of each row its list. */
  listOf: Uint16Array;
  /** Of each list its first row. */
  first: number[];
}

let search: Search | undefined;

function searchOf(): Search | undefined {
  if (search || !built) return search;
  const first: number[] = [];
  let rows = 0;
  for (const list of built.lists) {
    first.push(rows);
    rows += list.rows;
  }
  const listOf = new Uint16Array(rows);
  first.forEach((from, list) => {
    listOf.fill(list, from);
  });
  search = { tables: unpackTables(built.tables), listOf, first };
  return search;
}

/** The number of a list that was compiled with the same patterns; -1 where there is none. */
export function builtList(rows: { say: string }[]): number {
  if (!built) return -1;
  const print = printOf(rows);
  return built.lists.findIndex((list) => list.rows === rows.length && list.print === print);
}

const STRIDE = 5;

/** A number made from patterns: of every length, and of every few characters. Lists that differ have different numbers, nearly certainly. */
export function printOf(rows: { say: string }[]): number {
  let print = rows.length;
  for (const { say } of rows) {
    print = Math.imul(print ^ say.length, 0x01000193);
    for (let at = 0; at < say.length; at += STRIDE) print = Math.imul(print ^ say.charCodeAt(at), 0x01000193);
  }
  return print;
}

let page: string | undefined;
let found: Matches[] = [];

/** The matches of a list, its rows counted from 0, in a text (folded). They hold until the next text. */
export function builtMatches(list: number, text: string): Matches {
  const all = searchOf()!;
  if (text !== page) {
    page = undefined;
    found = apart(matchesIn(all.tables, text), all);
    page = text;
  }
  return found[list]!;
}

/** Matches list by list, in their order. */
function apart({ list: all, length }: Matches, { listOf, first }: Search): Matches[] {
  const lengths = new Int32Array(first.length);
  for (let at = 0; at < length; at += MATCH) lengths[listOf[all[at]!]!]! += MATCH;
  const parts = Array.from(lengths, (each): Matches => ({ list: new Int32Array(each), length: 0 }));
  for (let at = 0; at < length; at += MATCH) {
    const number = listOf[all[at]!]!;
    const part = parts[number]!;
    const { list } = part;
    list[part.length] = all[at]! - first[number]!;
    for (let each = 1; each < MATCH; each++) list[part.length + each] = all[at + each]!;
    part.length += MATCH;
  }
  return parts;
}
