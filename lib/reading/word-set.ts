// A group of plain words and phrases as one set: how it can end at a place is found out once, for all patterns that name it.

import { bitOf, gramOf, grams, masks, readGrams } from './grams';
import type { Piece } from './pattern-syntax';
import { NOTHING, spell } from './spellings';
import { endingsAt, isWord } from './word-ends';

type Group = Extract<Piece, { kind: 'group' }>;

/** One alternative written out, or a set of its own. An empty one passes on. */
interface Alternative {
  words: string;
  star: boolean;
  /** What follows stands without a space between. */
  joined: boolean;
  set: WordSet | null;
}

/** A place with what leads up to it: offset × 2, and 1 where what follows stands without a space. */
export type Place = number;

export interface WordSet {
  all: Alternative[];
  /** May match nothing. */
  optional: boolean;
  /** Wants a space before it, unless it stands where a word may begin. */
  spaced: boolean;
  /** Everything in it begins with a letter or digit. */
  plain: boolean;
  /** First characters, in few bytes: it may err, never miss. */
  starts: Uint32Array;
  /** Which of the lengths 1, 2 and 3 some alternatives have, as bits. */
  short: number;
  /** Alternatives by their first four characters, or as many as they have; the shorter that fit stand there too. */
  byStart: Map<number, Alternative[]>;
  /** Those that can begin with anything. */
  always: Alternative[];
  /** Of a large set: what was found at places of the text at hand. */
  turn: number;
  places: Int32Array;
  found: Place[][];
}

const SPACE = 32;
const REMEMBERED = 64;
/** Smaller sets within a set are taken apart; larger ones are looked up once for all that name them. */
const SMALL = 40;

const sets = new WeakMap<Group, { set: WordSet | null }>();

/** The set for a group; null where gaps, lit parts or open endings within make it more than a list of phrases. */
export function wordSetOf(group: Group): WordSet | null {
  const known = sets.get(group);
  if (known) return known.set;
  const set = build(group);
  sets.set(group, { set });
  return set;
}

function build(group: Group): WordSet | null {
  const all: Alternative[] = [];
  const bare = new Set<boolean>();
  for (const branch of group.branches) {
    const only = branch.length === 1 ? branch[0]! : undefined;
    if (only?.kind === 'group') {
      const set = wordSetOf(only);
      if (!set) return null;
      if (set.all.length > SMALL) all.push({ words: '', star: false, joined: false, set });
      else all.push(...set.all);
      bare.add(!set.spaced);
      continue;
    }
    const spellings = spell(branch, [NOTHING]);
    if (!spellings) return null;
    for (const { text, star, end, bare: touches } of spellings) {
      all.push({ words: text, star, joined: end === 'joint', set: null });
      if (text) bare.add(touches);
    }
  }
  return bare.size > 1 ? null : indexed(all, !bare.has(true));
}

const BITS = 2048;
const NO_PLACES = new Int32Array(0);

function indexed(all: Alternative[], spaced: boolean): WordSet {
  const starts = new Uint32Array(BITS / 32);
  const byStart = new Map<number, Alternative[]>();
  const always = all.filter(({ words }) => words === '');
  let short = 0;
  for (const { words, set } of all) {
    if (set) {
      for (let i = 0; i < starts.length; i++) starts[i]! |= set.starts[i]!;
      short |= set.short;
    }
    if (words === '') continue;
    const gram = gramOf(words);
    byStart.set(gram, []);
    const bit = bitOf(gram);
    starts[bit >> 5]! |= 1 << (bit & 31);
    if (words.length < 4) short |= 1 << (words.length - 1);
  }
  for (const one of all) {
    const { words } = one;
    if (words.length >= 4) byStart.get(gramOf(words))!.push(one);
    else {
      const gram = gramOf(words);
      const mask = masks[words.length]!;
      for (const [start, list] of byStart) if ((start & mask) === gram) list.push(one);
    }
  }
  const plain = all.every(({ words, set }) => (set ? set.plain : words === '' || isWord(words.charCodeAt(0))));
  const optional = always.some(({ set }) => !set || set.optional);
  return { all, optional, spaced, plain, starts, short, byStart, always, turn: -1, places: NO_PLACES, found: [] };
}

let turn = 0;
let page = '';
/** To be told of a text before it is looked at: what was found in the one before is forgotten. */
export function turnPage(text: string): void {
  if (text === page) return;
  page = text;
  turn++;
  readGrams(text);
}

/** Whether one of the words of the set may begin here: a look at four characters. */
export function mayStart(set: WordSet, text: string, at: number, joined: boolean): boolean {
  if (!set.spaced || joined) return mayStand(set, at);
  return text.charCodeAt(at) === SPACE && mayStand(set, at + 1);
}

/** As `mayStart`, where nothing has to lead up to the word. */
export function mayStand({ starts, short }: WordSet, at: number): boolean {
  const gram = grams[at]!;
  if (has(starts, gram)) return true;
  if (short === 0) return false;
  return (
    ((short & 4) !== 0 && has(starts, gram & masks[3]!)) ||
    ((short & 2) !== 0 && has(starts, gram & masks[2]!)) ||
    ((short & 1) !== 0 && has(starts, gram & masks[1]!))
  );
}

function has(starts: Uint32Array, gram: number): boolean {
  const bit = bitOf(gram);
  return (starts[bit >> 5]! & (1 << (bit & 31))) !== 0;
}

/** Every place at which the set can end, first alternative first, none twice. */
export function endsAt(set: WordSet, text: string, at: number, joined: boolean): Place[] {
  const place = at * 2 + (joined ? 1 : 0);
  if (set.all.length <= SMALL) return look(set, text, at, joined, place);
  if (set.turn !== turn) {
    set.turn = turn;
    if (set.places.length) set.places.fill(-1);
    else set.places = new Int32Array(REMEMBERED).fill(-1);
  }
  const slot = (place >> 2) & (REMEMBERED - 1);
  if (set.places[slot] === place) return set.found[slot]!;
  const ends = look(set, text, at, joined, place);
  set.places[slot] = place;
  set.found[slot] = ends;
  return ends;
}

const NOWHERE: Place[] = [];

function alternativesAt({ byStart, short, always }: WordSet, at: number): Alternative[] {
  const gram = grams[at]!;
  const list = byStart.get(gram);
  if (list) return list;
  for (let length = short === 0 ? 0 : 3; length > 0; length--) {
    const shorter = byStart.get(gram & masks[length]!);
    if (shorter) return shorter;
  }
  return always;
}

function look(set: WordSet, text: string, at: number, joined: boolean, place: Place): Place[] {
  const begin = !set.spaced || joined ? at : text.charCodeAt(at) === SPACE ? at + 1 : -1;
  const list = begin < 0 ? set.always : alternativesAt(set, begin);
  if (list.length === 0) return NOWHERE;
  const ends: Place[] = [];
  for (let i = 0; i < list.length; i++) {
    const { words, star, joined: joins, set: inner } = list[i]!;
    const { length } = words;
    if (inner) {
      if (inner.optional || mayStart(inner, text, at, joined)) addAll(ends, endsAt(inner, text, at, joined));
    } else if (length === 0) add(ends, place);
    else if (stands(words, text, begin)) {
      if (star) endingsAt(text, begin + length, ends);
      else add(ends, (begin + length) * 2 + (joins ? 1 : 0));
    }
  }
  return ends.length ? ends : NOWHERE;
}

function add(places: Place[], place: Place): void {
  if (!places.includes(place)) places.push(place);
}

function addAll(places: Place[], others: Place[]): void {
  for (const place of others) add(places, place);
}

function stands(words: string, text: string, at: number): boolean {
  const { length } = words;
  for (let i = 0; i < length; i++) if (text.charCodeAt(at + i) !== words.charCodeAt(i)) return false;
  return true;
}
