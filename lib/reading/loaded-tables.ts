// Tables as the finder uses them: lists of numbers as typed arrays, and what it notes down while it works.
import type { Stand } from './pattern-by-character';
import type { Tables } from './pattern-tables';

export type Numbers = Uint16Array | Int32Array;

/** What it is of the tables that are lists of numbers. */
type Lists = { [Key in keyof Tables as Tables[Key] extends number[] ? Key : never]: Numbers };

/** A text other than a word, with the number of its phrase or its rank. */
export interface Trailing {
  text: string;
  number: number;
}

export interface Loaded extends Omit<Lists, 'tails' | 'signs' | 'opening'> {
  letters: string;
  stars: string[];
  /** The number of what stands between words, by its character, or by itself where it is longer. */
  shortBetween: Uint16Array;
  longBetween: Map<string, number>;
  /** How many words there are; stars are counted from there on. */
  words: number;
  /** By three letters, the first star that begins so (+ 1), and by star the next one. */
  starHead: Uint16Array;
  starNext: Uint16Array;
  /** By node, and by set. */
  tails: Map<number, Trailing[]>;
  signs: Map<number, Trailing[]>;
  opening: { row: number; sign: string }[];
  others: Map<number, { say: string; find?(sentence: string): Stand[] }>;
  /** Where the phrases of each set begin in the sentence at hand: one bit a place. */
  places: Int32Array;
}

export const numbers = (list: number[]): Numbers =>
  list.every((one) => one >= 0 && one < 65536) ? Uint16Array.from(list) : Int32Array.from(list);

const LISTS = [
  'wordFrom',
  'wordSlots',
  'root',
  'parent',
  'separator',
  'word',
  'phrase',
  'inner',
  'nodeSlots',
  'tails',
  'setsFrom',
  'sets',
  'ranks',
  'nothing',
  'signs',
  'soughtFrom',
  'sought',
  'first',
  'needsFrom',
  'needSet',
  'needLeast',
  'needMost',
  'steps',
  'branches',
  'opening',
] as const satisfies (keyof Tables)[];

/** What it is of the tables that is text. */
type Texts = Pick<Tables, 'letters' | 'stars' | 'between' | 'others'>;

/** Tables as a built file holds them. */
export interface Packed extends Texts {
  /** The lists' lengths, below 0 where their numbers take four bytes rather than two. */
  lengths: number[];
  /** The lists one after another, in base64; each begins at a multiple of four bytes. */
  lists: string;
}

/** The tables' lists as bytes, and the lengths that tell them apart. */
export function packLists(tables: Tables): { lengths: number[]; bytes: Uint8Array } {
  const lists = LISTS.map((name) => numbers(tables[name]));
  const bytes = new Uint8Array(lists.reduce((sum, { byteLength }) => sum + ((byteLength + 3) & ~3), 0));
  let at = 0;
  for (const { buffer, byteLength } of lists) {
    bytes.set(new Uint8Array(buffer), at);
    at += (byteLength + 3) & ~3;
  }
  return { lengths: lists.map((list) => (list instanceof Int32Array ? -list.length : list.length)), bytes };
}

export function unpackTables({ lengths, lists, ...texts }: Packed): Loaded {
  const { buffer } = bytesOf(lists);
  let at = 0;
  const list = (length: number): Numbers => {
    const from = at;
    at += length < 0 ? -4 * length : (2 * length + 3) & ~3;
    return length < 0 ? new Int32Array(buffer, from, -length) : new Uint16Array(buffer, from, length);
  };
  const named = Object.fromEntries(LISTS.map((name, each) => [name, list(lengths[each]!)])) as Lists;
  return loaded(named, texts);
}

export const loadTables = (tables: Tables): Loaded =>
  loaded(Object.fromEntries(LISTS.map((name) => [name, numbers(tables[name])])) as Lists, tables);

declare function atob(text: string): string;

/** Base64 by the engine itself where it can, since the tables are large. */
function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const native = (Uint8Array as { fromBase64?: (text: string) => Uint8Array<ArrayBuffer> }).fromBase64;
  if (native) return native.call(Uint8Array, base64);
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  return bytes;
}

function loaded(lists: Lists, { letters, stars, between, others }: Texts): Loaded {
  const shortBetween = new Uint16Array(128);
  const longBetween = new Map<string, number>();
  between.forEach((text, number) => {
    if (text.length === 1 && text.charCodeAt(0) < 128) shortBetween[text.charCodeAt(0)] = number;
    else longBetween.set(text, number);
  });
  return {
    ...lists,
    letters,
    stars,
    shortBetween,
    longBetween,
    words: lists.wordFrom.length - 1,
    ...starLists(stars),
    tails: trailing(lists.tails, between),
    signs: trailing(lists.signs, between),
    opening: Array.from({ length: lists.opening.length / 2 }, (_, at) => ({
      row: lists.opening[2 * at]!,
      sign: between[lists.opening[2 * at + 1]!]!,
    })),
    others: new Map(others.map(({ row, say }) => [row, { say }])),
    places: new Int32Array(lists.nothing.length),
  };
}

function trailing(list: Numbers, between: string[]): Map<number, Trailing[]> {
  const all = new Map<number, Trailing[]>();
  for (let at = 0; at < list.length; at += 3) {
    const there = all.get(list[at]!) ?? [];
    all.set(list[at]!, there);
    // Tails are kept as text and phrase, signs as text and rank.
    there.push({ text: between[list[at + 1]!]!, number: list[at + 2]! });
  }
  return all;
}

/** A place for three letters; shorter words have 0 for those they lack. */
export const placeOf = (first: number, second: number, third: number): number =>
  ((first << 6) ^ (second << 3) ^ third ^ (second >> 2)) & 2047;

function starLists(stars: string[]) {
  const starHead = new Uint16Array(2048);
  const starNext = new Uint16Array(stars.length + 1);
  stars.forEach((star, number) => {
    const [first, second = 0, third = 0] = Array.from(star, (letter) => letter.charCodeAt(0));
    const place = placeOf(first!, second, third);
    starNext[number] = starHead[place]!;
    starHead[place] = number + 1;
  });
  return { starHead, starNext };
}
