// The four characters at every place of a text as one number: what can begin there is told by one look.

/** Seven bits a character; others are folded into them, so that a gram may err, never miss. */
const BITS = 7;
const LOW = 127;

/** The parts of a gram for 0 to 3 characters. */
export const masks = [0, LOW, (1 << (2 * BITS)) - 1, (1 << (3 * BITS)) - 1];

/** The text at hand; beyond its end there are zeros. */
export let grams = new Int32Array(4096);
const MOST_KEPT = 1 << 20;

/** Reads the grams of a text, once for all that look for something in it. */
export function readGrams(text: string): void {
  const { length } = text;
  if (length + 4 > grams.length || grams.length > MOST_KEPT) grams = new Int32Array(Math.max(4096, length * 1.25 + 4));
  let gram = 0;
  grams[length] = 0;
  grams[length + 1] = 0;
  for (let at = length - 1; at >= 0; at--) {
    gram = ((gram << BITS) | (text.charCodeAt(at) & LOW)) & 0xfffffff;
    grams[at] = gram;
  }
}

/** The gram with which `words` begin. */
export function gramOf(words: string): number {
  let gram = 0;
  for (let i = Math.min(4, words.length) - 1; i >= 0; i--) gram = (gram << BITS) | (words.charCodeAt(i) & LOW);
  return gram;
}

/** A gram's place among 2048 bits. */
export const bitOf = (gram: number): number => Math.imul(gram, 0x9e3779b1) >>> 21;
