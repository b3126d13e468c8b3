// Where a word that was given by its beginning ends: after its letters, and perhaps after its possessive.

const LONGEST_WORD = 60;
const SPACE = 32;
const APOSTROPHE = 39;
const LETTER_S = 115;

const WORDS = new Uint8Array(65536);
for (const char of '0123456789_abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ') WORDS[char.charCodeAt(0)] = 1;
export const isWord = (code: number): boolean => WORDS[code] === 1;

/** Adds the places at which a word that goes on at `at` can end: with its possessive first, then without. */
export function endingsAt(text: string, at: number, places: number[]): void {
  let end = at;
  const last = at + LONGEST_WORD;
  while (end < last && isWord(text.charCodeAt(end))) end++;
  const owns = text.charCodeAt(end) === APOSTROPHE;
  if (owns && text.charCodeAt(end + 1) === LETTER_S && !isWord(text.charCodeAt(end + 2))) add(places, end + 2);
  add(places, end);
  if (owns && text.charCodeAt(end + 1) === SPACE) add(places, end + 1);
}

function add(places: number[], end: number): void {
  if (!places.includes(end * 2)) places.push(end * 2);
}
