// A sentence's words, looked up once, and the phrases that begin at each of them.
import type { Loaded } from './loaded-tables';
import { placeOf } from './loaded-tables';
import { nodeHash } from './pattern-tables';
import { isWord } from './word-ends';
import { firstHash, nextHash, slotOf } from './word-slots';

const SPACE = 32;
const APOSTROPHE = 39;
const LETTER_S = 115;
/** After its beginning a word goes on for so many letters at most. */
const LONGEST_WORD = 60;
const ENDLESS = 0x7fffffff;

/** The words of the sentence at hand: where each begins and ends, and how many spaces of the sentence stand before it. */
export let starts = new Int32Array(256);
export let ends = new Int32Array(256);
export let chunks = new Int32Array(256);
let names = new Int32Array(256);
let starsFrom = new Int32Array(256);
export let wordCount = 0;
let stars = new Int32Array(64);
let starCount = 0;
/** By number of spaces, the first word after so many. */
export let firstIn = new Int32Array(256);
export let chunkCount = 0;

/** By word, where its phrases begin; each with its number and where it ends. */
export let phrasesFrom = new Int32Array(256);
export let phrases = new Int32Array(512);
export let phraseEnds = new Int32Array(512);
let phraseCount = 0;

const grown = (list: Int32Array, length: number): Int32Array<ArrayBuffer> => {
  const larger = new Int32Array(Math.max(length, list.length * 2));
  larger.set(list);
  return larger;
};

function makeRoom(length: number): void {
  if (length + 2 < starts.length) return;
  const size = length + 2;
  [starts, ends, chunks, names, starsFrom, phrasesFrom, firstIn] = [
    starts,
    ends,
    chunks,
    names,
    starsFrom,
    phrasesFrom,
    firstIn,
  ].map((list) => grown(list, size)) as [
    Int32Array<ArrayBuffer>,
    Int32Array<ArrayBuffer>,
    Int32Array<ArrayBuffer>,
    Int32Array<ArrayBuffer>,
    Int32Array<ArrayBuffer>,
    Int32Array<ArrayBuffer>,
    Int32Array<ArrayBuffer>,
  ];
}

/** Reads the words of `text` from `from` to `to`, and what begins at each. */
export function readWords(tables: Loaded, text: string, from: number, to: number): void {
  wordCount = 0;
  chunkCount = 0;
  starCount = 0;
  let spaces = 0;
  for (let at = from; at < to; ) {
    const code = text.charCodeAt(at);
    if (isWord(code)) {
      makeRoom(Math.max(wordCount, spaces));
      while (chunkCount <= spaces) firstIn[chunkCount++] = wordCount;
      chunks[wordCount] = spaces;
      at = readWord(tables, text, at, to);
      continue;
    }
    if (code === SPACE) spaces++;
    at++;
  }
  makeRoom(Math.max(wordCount, spaces));
  firstIn[chunkCount] = wordCount;
  starts[wordCount] = ENDLESS;
  starsFrom[wordCount] = starCount;
  readPhrases(tables, text);
}

/** Reads the word at `start`; answers where it ends. */
function readWord(tables: Loaded, text: string, start: number, to: number): number {
  let hash = firstHash;
  let at = start;
  do {
    hash = nextHash(hash, text.charCodeAt(at));
    at++;
  } while (at < to && isWord(text.charCodeAt(at)));
  starts[wordCount] = start;
  ends[wordCount] = at;
  names[wordCount] = nameOf(tables, text, start, at - start, hash);
  starsFrom[wordCount] = starCount;
  const first = text.charCodeAt(start);
  const second = at - start > 1 ? text.charCodeAt(start + 1) : 0;
  if (at - start > 2) readStars(tables, text, start, at, placeOf(first, second, text.charCodeAt(start + 2)));
  if (second !== 0) readStars(tables, text, start, at, placeOf(first, second, 0));
  readStars(tables, text, start, at, placeOf(first, 0, 0));
  wordCount++;
  return at;
}

function nameOf({ wordSlots, wordFrom, letters }: Loaded, text: string, start: number, length: number, hash: number) {
  const mask = wordSlots.length - 1;
  for (let slot = slotOf(hash) & mask; ; slot = (slot + 1) & mask) {
    const name = wordSlots[slot]!;
    if (name === 0) return 0;
    const from = wordFrom[name]!;
    if (wordFrom[name + 1]! - from !== length) continue;
    let same = 0;
    while (same < length && letters.charCodeAt(from + same) === text.charCodeAt(start + same)) same++;
    if (same === length) return name;
  }
}

/** Notes the stars with which the word begins. */
function readStars({ starHead, starNext, stars: all }: Loaded, text: string, from: number, to: number, place: number) {
  for (let star = starHead[place]!; star !== 0; star = starNext[star - 1]!) {
    const letters = all[star - 1]!;
    const { length } = letters;
    if (length > to - from) continue;
    let same = 0;
    while (same < length && letters.charCodeAt(same) === text.charCodeAt(from + same)) same++;
    if (same < length) continue;
    if (starCount === stars.length) stars = grown(stars, 0);
    stars[starCount++] = star - 1;
  }
}

function readPhrases(tables: Loaded, text: string): void {
  phraseCount = 0;
  const { root, words } = tables;
  for (let word = 0; word < wordCount; word++) {
    phrasesFrom[word] = phraseCount;
    const node = names[word] === 0 ? 0 : root[names[word]!]!;
    if (node !== 0) follow(tables, text, node, word);
    for (let each = starsFrom[word]!; each < starsFrom[word + 1]!; each++) {
      const open = root[words + stars[each]!]!;
      if (open !== 0) addOpen(tables, text, open, stars[each]!, word);
    }
  }
  phrasesFrom[wordCount] = phraseCount;
}

/** Notes the phrase that ends at a node, and goes on from there. */
function follow(tables: Loaded, text: string, node: number, word: number): void {
  const end = ends[word]!;
  const phrase = tables.phrase[node]!;
  if (phrase !== 0) add(phrase - 1, end);
  const inner = tables.inner[node]!;
  if (inner === 0) return;
  if ((inner & 2) !== 0)
    for (const each of tables.tails.get(node)!)
      if (text.startsWith(each.text, end)) add(each.number, end + each.text.length);
  const next = word + 1;
  if ((inner & 1) === 0 || next >= wordCount) return;
  const separator = separatorAt(tables, text, end, starts[next]!);
  if (separator === 0) return;
  const child = names[next] === 0 ? 0 : childOf(tables, node, separator, names[next]!);
  if (child !== 0) follow(tables, text, child, next);
  for (let each = starsFrom[next]!; each < starsFrom[next + 1]!; each++) {
    const open = childOf(tables, node, separator, tables.words + stars[each]!);
    if (open !== 0) addOpen(tables, text, open, stars[each]!, next);
  }
}

function separatorAt({ shortBetween, longBetween }: Loaded, text: string, from: number, to: number): number {
  const code = text.charCodeAt(from);
  if (to - from === 1) return code < 128 ? shortBetween[code]! : (longBetween.get(text[from]!) ?? 0);
  return to - from < 8 ? (longBetween.get(text.slice(from, to)) ?? 0) : 0;
}

function childOf({ nodeSlots, parent, separator, word }: Loaded, from: number, by: number, name: number): number {
  const mask = nodeSlots.length - 1;
  for (let slot = nodeHash(from, by, name) & mask; ; slot = (slot + 1) & mask) {
    const node = nodeSlots[slot]!;
    if (node === 0 || (parent[node] === from && separator[node] === by && word[node] === name)) return node;
  }
}

/** A phrase whose last word goes on: with its possessive first, then without. */
function addOpen({ phrase, stars: all }: Loaded, text: string, node: number, star: number, word: number): void {
  const number = phrase[node]! - 1;
  const end = ends[word]!;
  if (number < 0 || end - starts[word]! > all[star]!.length + LONGEST_WORD) return;
  const owns = text.charCodeAt(end) === APOSTROPHE;
  if (owns && text.charCodeAt(end + 1) === LETTER_S && !isWord(text.charCodeAt(end + 2))) add(number, end + 2);
  add(number, end);
  if (owns && text.charCodeAt(end + 1) === SPACE) add(number, end + 1);
}

function add(phrase: number, end: number): void {
  if (phraseCount === phrases.length) {
    phrases = grown(phrases, 0);
    phraseEnds = grown(phraseEnds, 0);
  }
  phrases[phraseCount] = phrase;
  phraseEnds[phraseCount++] = end;
}
