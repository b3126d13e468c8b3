// Words by their hash: which number a word has, if any.

const SEED = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

/** The hash of a word, letter by letter: begin with `SEED`. */
export const firstHash = SEED;
export const nextHash = (hash: number, code: number): number => Math.imul(hash ^ code, PRIME);
export const slotOf = (hash: number): number => hash ^ (hash >>> 15);

/** Open addressing: the number of the word in each slot, 0 for none; the word of number 0 is none. */
export function wordSlots(words: string[]): number[] {
  const size = 1 << Math.ceil(Math.log2(words.length * 3 + 2));
  const slots = new Array<number>(size).fill(0);
  for (let number = 1; number < words.length; number++) {
    let hash = firstHash;
    for (let at = 0; at < words[number]!.length; at++) hash = nextHash(hash, words[number]!.charCodeAt(at));
    let slot = slotOf(hash) & (size - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
    slots[slot] = number;
  }
  return slots;
}
