// Patterns looked for sentence by sentence: ruled out by where their needs stand, as bits; what is left is tried word by word.
import type { Loaded } from './loaded-tables';
import { byCharacter, type Stand } from './pattern-by-character';
import { litFrom, litTo, matchWords, steer } from './pattern-try';
import { chunkCount, chunks, firstIn, phrases, phrasesFrom, readWords, starts, wordCount } from './word-occurrences';

/** Numbers a match takes in a list of them: row, start, end, and the lit part or -1 and -1. */
export const MATCH = 5;

export interface Matches {
  list: Int32Array;
  length: number;
}

/** The matches of the sentence at hand, five numbers and the next of the same first word; 0 is none. */
const NOTED = 6;
let noted = new Int32Array(NOTED * 256);
let notes = 0;
let heads = new Int32Array(256);

/** So many places are one bit, as a power of two. */
let shift = 0;
let touched = new Int32Array(1024);
let touches = 0;

const found: Matches = { list: new Int32Array(MATCH * 1024), length: 0 };

/** All matches in `text` (folded), in the order of their starts, the longer first, then row by row. They hold until the next text. */
export function matchesIn(tables: Loaded, text: string): Matches {
  found.length = 0;
  nextSigns = [];
  signed.clear();
  for (let from = 0; from < text.length; ) {
    const line = text.indexOf('\n', from);
    const to = line < 0 ? text.length : line;
    if (to > from) inSentence(tables, text, from, to);
    from = to + 1;
  }
  return found;
}

function inSentence(tables: Loaded, text: string, from: number, to: number): void {
  readWords(tables, text, from, to);
  if (wordCount === 0) return;
  for (shift = 0; chunkCount >> shift > 31; ) shift++;
  spread(tables);
  notes = 1;
  if (heads.length < wordCount) heads = new Int32Array(wordCount * 2);
  heads.fill(0, 0, wordCount);
  steer(tables, text, shift);
  if (tables.opening.length > 0) trySigns(tables, text, from, to);
  const { soughtFrom, sought } = tables;
  for (let each = 0; each < touches; each++) {
    const set = touched[each]!;
    for (let at = soughtFrom[set]!; at < soughtFrom[set + 1]!; at++) {
      const row = sought[at]!;
      const where = startsOf(tables, row);
      if (where === 0 || signed.has(row)) continue;
      if (tables.first[row] !== 0) tryAt(tables, row, where);
      else for (const stand of standsOf(tables, row, text.slice(from, to))) noteStand(row, from, stand);
    }
  }
  if (notes > 1) collect();
}

/** Rows tried character by character in the sentence at hand, since a sign with which they may begin stands there. */
const signed = new Set<number>();
/** By place in `opening`, where the sign stands next; -1 for nowhere. */
let nextSigns: number[] = [];

function trySigns(tables: Loaded, text: string, from: number, to: number): void {
  signed.clear();
  tables.opening.forEach(({ row, sign }, each) => {
    let next = nextSigns[each] ?? text.indexOf(sign);
    if (next >= 0 && next < from) next = text.indexOf(sign, from);
    nextSigns[each] = next;
    if (next < 0 || next >= to || signed.has(row)) return;
    signed.add(row);
    for (const stand of standsOf(tables, row, text.slice(from, to))) noteStand(row, from, stand);
  });
}

/** Notes, for every set, the places at which one of its phrases begins. */
function spread({ setsFrom, sets, places, soughtFrom }: Loaded): void {
  const watched = soughtFrom.length - 1;
  touches = 0;
  if (touched.length < watched) touched = new Int32Array(watched);
  places.fill(0);
  for (let word = 0; word < wordCount; word++) {
    const bit = 1 << (chunks[word]! >> shift);
    const end = phrasesFrom[word + 1]!;
    for (let each = phrasesFrom[word]!; each < end; each++) {
      const phrase = phrases[each]!;
      const last = setsFrom[phrase + 1]!;
      let at = setsFrom[phrase]!;
      for (; at < last && sets[at]! < watched; at++) {
        const set = sets[at]!;
        if (places[set] === 0) touched[touches++] = set;
        places[set]! |= bit;
      }
      for (; at < last; at++) places[sets[at]!]! |= bit;
    }
  }
}

/** Where a pattern may begin, as bits: from the last need back to the first, as far as each can be reached. May err, never miss. */
function startsOf({ needsFrom, needSet, needLeast, needMost, places }: Loaded, row: number): number {
  const first = needsFrom[row]!;
  let need = needsFrom[row + 1]! - 1;
  let bits = places[needSet[need]!]!;
  for (; need > first && bits !== 0; need--)
    bits = back(bits, needLeast[need]!, needMost[need]!) & places[needSet[need - 1]!]!;
  return needMost[first] === 0 ? bits : back(bits, needLeast[first]!, needMost[first]!);
}

/** Bits moved down by `least` to `most` places. */
function back(bits: number, least: number, most: number): number {
  const low = least >> shift;
  if (low > 31) return 0;
  let more = Math.min(31, ((most + (1 << shift) - 1) >> shift) - low);
  let all = bits >>> low;
  for (let by = 1; more > 0; by *= 2) {
    const now = Math.min(by, more);
    all |= all >>> now;
    more -= now;
  }
  return all;
}

/** Tries the words at the places given, from left to right; matches never overlap. */
function tryAt(tables: Loaded, row: number, where: number): void {
  const step = tables.first[row]!;
  let from = 0;
  for (let bits = where; bits !== 0; bits &= bits - 1) {
    const place = 31 - Math.clz32(bits & -bits);
    const last = firstIn[Math.min(chunkCount, (place + 1) << shift)]!;
    for (let word = firstIn[Math.min(chunkCount, place << shift)]!; word < last; word++) {
      if (starts[word]! < from) continue;
      const end = matchWords(step, word);
      if (end < 0) continue;
      note(row, word, starts[word]!, end, litFrom, litTo);
      from = end;
    }
  }
}

/** Where a row's pattern stands, tried character by character. */
function standsOf({ others }: Loaded, row: number, sentence: string): Stand[] {
  const other = others.get(row)!;
  other.find ??= byCharacter(other.say);
  return other.find(sentence);
}

function noteStand(row: number, from: number, [start, end, litFrom, litTo]: Stand): void {
  let word = 0;
  while (starts[word + 1]! <= from + start) word++;
  note(row, word, from + start, from + end, litFrom < 0 ? -1 : from + litFrom, litTo < 0 ? -1 : from + litTo);
}

/** Keeps a match with those of the same first word, in their order. */
function note(row: number, word: number, start: number, end: number, from: number, to: number): void {
  const at = notes * NOTED;
  if (at + NOTED > noted.length) noted = grown(noted, noted.length * 2);
  notes++;
  noted[at] = row;
  noted[at + 1] = start;
  noted[at + 2] = end;
  noted[at + 3] = from;
  noted[at + 4] = to;
  let last = 0;
  let next = heads[word]!;
  while (next !== 0 && stands(next, row, start, end)) {
    last = next;
    next = noted[next + 5]!;
  }
  noted[at + 5] = next;
  if (last === 0) heads[word] = at;
  else noted[last + 5] = at;
}

/** Whether what is noted at `at` comes before such a match. */
function stands(at: number, row: number, start: number, end: number): boolean {
  return (start - noted[at + 1]! || noted[at + 2]! - end || row - noted[at]!) >= 0;
}

function grown(list: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(length);
  larger.set(list);
  return larger;
}

function collect(): void {
  const room = found.length + notes * MATCH;
  if (room > found.list.length) found.list = grown(found.list, room * 2);
  const { list } = found;
  for (let word = 0; word < wordCount; word++)
    for (let at = heads[word]!; at !== 0; at = noted[at + 5]!) {
      for (let each = 0; each < MATCH; each++) list[found.length + each] = noted[at + each]!;
      found.length += MATCH;
    }
}
