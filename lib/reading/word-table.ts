// All anchors in one hash table: a text is read once, character by character, and every word looked up by its hash.
import type { Anchor } from './anchors';

/** Beginnings are kept by their first letters, so many at most. */
const LONGEST_PREFIX = 6;
const EMPTY = -1;
const STAR = 42;
const SPACE = 32;
const NEWLINE = 10;
const SEED = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

/** Plain data, so that one and the same function scans for every finder. */
export interface WordTable {
  /** Open addressing: a slot's hash, and the list it calls for or -1. */
  keys: Int32Array;
  lists: Int32Array;
  /** 1 at the lengths of beginnings that are looked for. */
  prefixes: Uint8Array;
}

/** The name under which an anchor is kept. */
export const keyOf = ({ text, prefix }: Anchor): string => (prefix ? `${text.slice(0, LONGEST_PREFIX)}*` : text);

/** A table for keys; the number beside a key comes back when its word is met. */
export function wordTable(entries: Map<string, number>): WordTable {
  const size = 1 << Math.ceil(Math.log2(entries.size * 4 + 16));
  const table = {
    keys: new Int32Array(size),
    lists: new Int32Array(size).fill(EMPTY),
    prefixes: new Uint8Array(LONGEST_PREFIX + 1),
  };
  for (const [key, list] of entries) {
    let hash = SEED;
    for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), PRIME);
    let slot = (hash ^ (hash >>> 15)) & (size - 1);
    while (table.lists[slot] !== EMPTY) slot = (slot + 1) & (size - 1);
    table.keys[slot] = hash;
    table.lists[slot] = list;
    if (key.endsWith('*')) table.prefixes[key.length - 1] = 1;
  }
  return table;
}

/** 1 for letters, digits and `_`. */
const WORD = new Uint8Array(65536);
for (const char of '0123456789_abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ') WORD[char.charCodeAt(0)] = 1;

/**
 * What is known of one word: its place, its length, the spaces and the line breaks before it in the text, its hash, and those of
 * its beginnings.
 */
export const FIELDS = 5 + LONGEST_PREFIX;
export const START = 0;
const LENGTH = 1;
export const SPACES = 2;
export const LINES = 3;
const HASH = 4;

let page = '';
/** Every word of the text at hand, `FIELDS` numbers each. */
export let words = new Int32Array(FIELDS * 512);
let count = 0;

/** Reads the words of a text, once for all finders. */
function readWords(text: string): void {
  if (text === page) return;
  page = text;
  count = 0;
  const end = text.length;
  let spaces = 0;
  let lines = 0;
  for (let at = 0; at < end; ) {
    const code = text.charCodeAt(at);
    if (WORD[code] === 1) {
      const word = count;
      at = readWord(text, at, end);
      words[word + SPACES] = spaces;
      words[word + LINES] = lines;
      continue;
    }
    if (code === SPACE) spaces++;
    if (code === NEWLINE) lines++;
    at++;
  }
}

/** Reads the word at `start`; returns where it ends. */
function readWord(text: string, start: number, end: number): number {
  if (count + FIELDS > words.length) words = grown(words);
  let hash = SEED;
  let at = start;
  for (let code = text.charCodeAt(at); WORD[code] === 1; code = at < end ? text.charCodeAt(at) : 0) {
    hash = Math.imul(hash ^ code, PRIME);
    at++;
    if (at - start <= LONGEST_PREFIX) words[count + HASH + at - start] = Math.imul(hash ^ STAR, PRIME);
  }
  words[count + START] = start;
  words[count + LENGTH] = at - start;
  words[count + HASH] = hash;
  count += FIELDS;
  return at;
}

let found = new Int32Array(1024);
let pairs = 0;

/** Pairs of list and word (its place in `words`) for every word that is, or begins with, a key; a hash may err, never miss. Holds until the next scan. */
export function scan(table: WordTable, text: string): Int32Array {
  readWords(text);
  const { prefixes } = table;
  pairs = 0;
  for (let word = 0; word < count; word += FIELDS) {
    const length = words[word + LENGTH]!;
    const most = Math.min(length, LONGEST_PREFIX);
    for (let letters = 1; letters <= most; letters++) {
      if (letters === length) look(table, words[word + HASH]!, word);
      if (prefixes[letters] === 1) look(table, words[word + HASH + letters]!, word);
    }
    if (length > LONGEST_PREFIX) look(table, words[word + HASH]!, word);
  }
  return found.subarray(0, pairs);
}

function look({ keys, lists }: WordTable, key: number, word: number): void {
  const mask = keys.length - 1;
  for (let slot = (key ^ (key >>> 15)) & mask; lists[slot] !== EMPTY; slot = (slot + 1) & mask) {
    if (keys[slot] !== key) continue;
    if (pairs + 2 > found.length) found = grown(found);
    found[pairs++] = lists[slot]!;
    found[pairs++] = word;
    return;
  }
}

function grown(array: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}
