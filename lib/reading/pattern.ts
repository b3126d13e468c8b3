// Phrases compiled to a finder: every word of a text is looked up once; where a phrase's rarest word stands, the phrase is tried.
import { CLASSES } from '../rules/classes';
import { addKeys, anchorsOf } from './anchors';
import { type Match, matchAt, NEWLINE, SPACE } from './pattern-match';
import { isPlain, link, mayOpen, openingOf, type Step } from './pattern-steps';
import { type Piece, parse } from './pattern-syntax';
import type { Prepared } from './prepare';
import { isWord } from './word-ends';
import { turnPage } from './word-set';
import { FIELDS, keyOf, LINES, SPACES, START, scan, type WordTable, words, wordTable } from './word-table';

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

/** All hits, sorted by start, the longer first; one row's own hits never overlap. */
export type Finder = (prepared: Prepared) => Hit[];

interface Linked {
  step: Step;
  /** What it can begin with; empty for anything. */
  opening: Step[];
  plain: boolean;
}

interface Pattern {
  id: string;
  pieces: Piece[];
  /** Made when first tried. */
  linked?: Linked;
  /** How far before its anchor it may begin. */
  chars: number;
  spaces: number;
  /** In the text at hand: starts before this need not be tried (again). */
  from: number;
}

/** Compiles rows. Throws an `Error` naming the row whose pattern is wrong. Ids may repeat. */
export function compile(rows: Row[]): Finder {
  const patterns: Pattern[] = [];
  const byWord = new Map<string, Pattern[]>();
  for (const { id, say } of rows) {
    const pieces = parse(say, CLASSES);
    const anchors = anchorsOf(pieces);
    const { chars, spaces } = anchors;
    const pattern: Pattern = { id, pieces, chars, spaces, from: 0 };
    patterns.push(pattern);
    const keys = new Set<string>();
    addKeys(anchors, keyOf, keys);
    for (const key of keys) {
      const there = byWord.get(key);
      if (there) there.push(pattern);
      else byWord.set(key, [pattern]);
    }
  }
  const lists = [...byWord.values()];
  const table = wordTable(new Map([...byWord.keys()].map((key, index) => [key, index])));
  return (prepared) => find(prepared, patterns, lists, table);
}

function find(prepared: Prepared, patterns: Pattern[], lists: Pattern[][], table: WordTable): Hit[] {
  const hits: Hit[] = [];
  const { folded } = prepared;
  for (const pattern of patterns) pattern.from = 0;
  turnPage(folded);
  const found = scan(table, folded);
  for (let i = 0; i < found.length; i += 2) {
    const word = found[i + 1]!;
    const at = words[word + START]!;
    for (const pattern of lists[found[i]!]!) if (at >= pattern.from) tryBefore(prepared, pattern, word, hits);
  }
  return hits.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Tries every start from which `pattern` could reach the anchor, each once in a text. */
function tryBefore(prepared: Prepared, pattern: Pattern, word: number, hits: Hit[]): void {
  pattern.linked ??= linked(pattern.pieces);
  const { step, opening, plain } = pattern.linked;
  const at = words[word + START]!;
  if (plain) tryWords(prepared, pattern, step, opening, word, hits);
  else tryPlaces(prepared, pattern, step, opening, at, hits);
  pattern.from = Math.max(pattern.from, at + 1);
}

function linked(pieces: Piece[]): Linked {
  const step = link(pieces);
  const opening = openingOf(step);
  return { step, opening, plain: isPlain(opening) };
}

/** Where only words can begin a match: word by word. */
function tryWords(
  prepared: Prepared,
  pattern: Pattern,
  step: Step,
  opening: Step[],
  anchor: number,
  hits: Hit[],
): void {
  const { folded } = prepared;
  const at = words[anchor + START]!;
  const least = Math.max(pattern.from, at - pattern.chars);
  const spaces = words[anchor + SPACES]! - pattern.spaces;
  const lines = words[anchor + LINES]!;
  let word = anchor;
  if (pattern.spaces > 1)
    for (let before = word - FIELDS; before >= 0; before -= FIELDS) {
      if (words[before]! < least || words[before + SPACES]! < spaces || words[before + LINES] !== lines) break;
      word = before;
    }
  for (; word <= anchor; word += FIELDS) {
    const start = words[word]!;
    if (start < pattern.from || !mayOpen(opening, folded, start)) continue;
    const match = matchAt(step, folded, start);
    if (!match) continue;
    hits.push(hitOf(prepared, pattern.id, start, match));
    pattern.from = match.end;
  }
}

function tryPlaces(prepared: Prepared, pattern: Pattern, step: Step, opening: Step[], at: number, hits: Hit[]): void {
  const { folded } = prepared;
  let start = pattern.spaces > 1 ? earliest(folded, pattern, at) : at;
  for (; start <= at; start++) {
    if (start > 0 && isWord(folded.charCodeAt(start - 1)) && isWord(folded.charCodeAt(start))) continue;
    if (opening.length > 0 && !mayOpen(opening, folded, start)) continue;
    const match = matchAt(step, folded, start);
    if (!match) continue;
    hits.push(hitOf(prepared, pattern.id, start, match));
    pattern.from = match.end;
    start = match.end - 1;
  }
}

function earliest(text: string, { chars, spaces, from }: Pattern, at: number): number {
  const least = Math.max(from, at - chars);
  let start = at;
  for (let left = spaces; start > least; start--) {
    const code = text.charCodeAt(start - 1);
    if (code === NEWLINE || (code === SPACE && left-- === 0)) break;
  }
  return start;
}

function hitOf({ rawAt }: Prepared, id: string, at: number, match: Match): Hit {
  const start = rawAt(at);
  const end = rawAt(match.end - 1) + 1;
  const lit = match.from >= 0 && match.to > match.from;
  return { id, start, end, from: lit ? rawAt(match.from) : start, to: lit ? rawAt(match.to - 1) + 1 : end };
}
