// All anchors in one hash table: a text is read once, character by character, and every word looked up by its hash.
import type { Anchor } from './anchors';

/** Beginnings are kept by their first letters, so many at most. */
const LONGEST_PREFIX = 6;
const EMPTY = -1;
const STAR = 42;
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

/** Pairs of list and offset for every word that is, or begins with, a key; a hash may err, never miss. */
export function scan({ keys, lists, prefixes }: WordTable, text: string): Int32Array {
  const mask = keys.length - 1;
  let found = new Int32Array(1024);
  let count = 0;
  const end = text.length;
  for (let at = 0; at < end; at++) {
    let code = text.charCodeAt(at);
    if (WORD[code] === 0) continue;
    const start = at;
    let hash = SEED;
    do {
      hash = Math.imul(hash ^ code, PRIME);
      code = ++at < end ? text.charCodeAt(at) : 0;
      const whole = WORD[code] === 0;
      if (!whole && at - start > LONGEST_PREFIX) continue;
      for (let key = whole ? hash : 0, turn = whole ? 0 : 1; turn < 2; turn++) {
        if (turn === 1) {
          if (at - start > LONGEST_PREFIX || prefixes[at - start] === 0) break;
          key = Math.imul(hash ^ STAR, PRIME);
        }
        let slot = (key ^ (key >>> 15)) & mask;
        while (lists[slot] !== EMPTY) {
          if (keys[slot] === key) {
            if (count + 2 > found.length) found = grown(found);
            found[count++] = lists[slot]!;
            found[count++] = start;
            break;
          }
          slot = (slot + 1) & mask;
        }
      }
    } while (WORD[code] === 1);
  }
  return found.subarray(0, count);
}

function grown(array: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}
