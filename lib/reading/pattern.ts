// Phrases compiled to a finder: words are looked up once, and patterns tried only where all that they need stands.
import { CLASSES } from '../rules/classes';
import { listening } from './built';
import { builtList, builtMatches } from './built-search';
import { loadTables } from './loaded-tables';
import { MATCH, type Matches, matchesIn } from './pattern-run';
import { patternOf, tablesOf } from './pattern-tables';
import type { Prepared } from './prepare';

export interface Row {
  id: string;
  /** A pattern; the language is described in `lib/rules/types.ts`. */
  say: string;
}

/** A match: UTF-16 offsets in `raw`. */
export interface Hit {
  id: string;
  /** The whole match. */
  start: number;
  end: number;
  /** The `<…>` part, or the whole. */
  from: number;
  to: number;
}

/** All hits, sorted by start, the longer first, then row by row; one row's own hits never overlap. */
export type Finder = (prepared: Prepared) => Hit[];

/** Compiles rows. Throws an `Error` naming the row whose pattern is wrong. Ids may repeat. */
export function compile(rows: Row[]): Finder {
  const list = builtList(rows);
  if (list >= 0) return (prepared) => hitsOf(prepared, rows, builtMatches(list, prepared.folded));
  listening.heard?.push(rows.map(({ say }) => say));
  const tables = loadTables(tablesOf(rows.map(({ say }) => patternOf(say, CLASSES))));
  return (prepared) => hitsOf(prepared, rows, matchesIn(tables, prepared.folded));
}

function hitsOf({ rawAt }: Prepared, rows: Row[], { list, length }: Matches): Hit[] {
  const hits: Hit[] = [];
  for (let at = 0; at < length; at += MATCH) {
    const start = rawAt(list[at + 1]!);
    const end = rawAt(list[at + 2]! - 1) + 1;
    const lit = list[at + 3]! >= 0 && list[at + 4]! > list[at + 3]!;
    hits.push({
      id: rows[list[at]!]!.id,
      start,
      end,
      from: lit ? rawAt(list[at + 3]!) : start,
      to: lit ? rawAt(list[at + 4]! - 1) + 1 : end,
    });
  }
  return hits;
}
