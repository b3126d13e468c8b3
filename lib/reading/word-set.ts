// A group of plain words and phrases as one set: how it can end at a place is found out once, for all patterns that name it.
import type { Piece } from './pattern-syntax';
import { endingsAt } from './word-ends';

type Group = Extract<Piece, { kind: 'group' }>;

/** One alternative written out, or a set of its own. An empty one passes on. */
interface Alternative {
  codes: Uint16Array;
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
  /** First two characters, in few bytes: it may err, never miss. */
  starts: Uint32Array;
  /** Alternatives by their first two characters, or their only one. */
  byStart: Map<number, Alternative[]>;
  /** Those that can begin with anything. */
  always: Alternative[];
  /** What was found at places of the text at hand. */
  turn: number;
  places: Int32Array;
  found: Place[][];
}

const SPACE = 32;
const MOST_SPELLINGS = 600;
const REMEMBERED = 64;
const START_BITS = 1024;

const sets = new WeakMap<Group, { set: WordSet | null }>();

/** The set for a group; null where gaps, lit parts or open endings within make it more than a list of phrases. */
export function wordSetOf(group: Group): WordSet | null {
  const known = sets.get(group);
  if (known) return known.set;
  const set = build(group);
  sets.set(group, { set });
  return set;
}

interface Spelling {
  text: string;
  star: boolean;
  /** Nothing yet, a word, or what the next word joins without a space. */
  end: 'nothing' | 'word' | 'joint';
  bare: boolean;
}

const NOTHING: Spelling = { text: '', star: false, end: 'nothing', bare: false };

/** `pieces` written out after each of `before`, in the order of their alternatives. */
function spell(pieces: Piece[], before: Spelling[]): Spelling[] | null {
  let all: Spelling[] | null = before;
  for (const piece of pieces) {
    if (all.length > MOST_SPELLINGS || all.some(({ star }) => star)) return null;
    const longer: Spelling[] = [];
    for (const spelling of all) {
      const more = piece.kind === 'group' ? spellGroup(piece, spelling) : spellOne(piece, spelling);
      if (!more) return null;
      longer.push(...more);
    }
    all = longer;
  }
  return all;
}

function spellGroup({ branches }: Group, before: Spelling): Spelling[] | null {
  const all: Spelling[] = [];
  for (const branch of branches) {
    const some = spell(branch, [before]);
    if (!some) return null;
    all.push(...some);
  }
  return all;
}

function spellOne(piece: Piece, { text, end, bare }: Spelling): Spelling[] | null {
  if (piece.kind === 'hyphen') {
    const first = end === 'nothing' || bare;
    return ['-', ' '].map((sign) => ({ text: text + sign, star: false, end: 'joint', bare: first }));
  }
  if (piece.kind !== 'word') return null;
  const between = end === 'word' && !piece.glued ? ' ' : '';
  const touches = end === 'nothing' ? piece.glued : bare;
  return [{ text: text + between + piece.text, star: piece.star, end: 'word', bare: touches }];
}

function build(group: Group): WordSet | null {
  const all: Alternative[] = [];
  const bare = new Set<boolean>();
  let optional = false;
  for (const branch of group.branches) {
    const only = branch.length === 1 ? branch[0]! : undefined;
    if (only?.kind === 'group') {
      const set = wordSetOf(only);
      if (!set) return null;
      all.push({ codes: codesOf(''), star: false, joined: false, set });
      if (set.all.length) bare.add(!set.spaced);
      optional ||= set.optional;
      continue;
    }
    const spellings = spell(branch, [NOTHING]);
    if (!spellings) return null;
    for (const { text, star, end, bare: touches } of spellings) {
      all.push({ codes: codesOf(text), star, joined: end === 'joint', set: null });
      if (text) bare.add(touches);
      else optional = true;
    }
  }
  return bare.size > 1 ? null : indexed(all, optional, !bare.has(true));
}

const codesOf = (text: string) => Uint16Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));

function indexed(all: Alternative[], optional: boolean, spaced: boolean): WordSet {
  const starts = new Uint32Array(START_BITS / 32);
  const byStart = new Map<number, Alternative[]>();
  const always: Alternative[] = [];
  for (const { codes, set } of all) {
    if (set) for (let i = 0; i < starts.length; i++) starts[i]! |= set.starts[i]!;
    else if (codes.length) byStart.set(codes.length > 1 ? pairOf(codes[0]!, codes[1]!) : codes[0]!, []);
    if (codes.length > 1) mark(starts, codes[0]!, codes[1]!);
    else if (codes.length) for (let second = 0; second < 128; second++) mark(starts, codes[0]!, second);
  }
  for (const one of all) {
    const { codes } = one;
    if (codes.length > 1) byStart.get(pairOf(codes[0]!, codes[1]!))!.push(one);
    else for (const [start, list] of byStart) if (!codes.length || firstOf(start) === codes[0]) list.push(one);
    if (!codes.length) always.push(one);
  }
  const places = new Int32Array(REMEMBERED);
  return { all, optional, spaced, starts, byStart, always, turn: -1, places, found: [] };
}

/** Two characters as one number; never that of one character. */
const pairOf = (first: number, second: number) => ((first + 1) << 16) | (second & 0xffff);
const firstOf = (start: number) => (start > 0xffff ? (start >> 16) - 1 : start);

const bitOf = (first: number, second: number) => (Math.imul(first, 37) + (second & 127)) & (START_BITS - 1);
function mark(starts: Uint32Array, first: number, second: number): void {
  const bit = bitOf(first, second);
  starts[bit >> 5]! |= 1 << (bit & 31);
}

let turn = 0;
/** Forgets what was found in the text before. */
export function turnPage(): void {
  turn++;
}

/** Whether one of the words of the set may begin here: a look at two characters. */
export function mayStart({ spaced, starts }: WordSet, text: string, at: number, joined: boolean): boolean {
  let begin = at;
  if (spaced && !joined) {
    if (text.charCodeAt(at) !== SPACE) return false;
    begin++;
  }
  const bit = bitOf(text.charCodeAt(begin), text.charCodeAt(begin + 1));
  return (starts[bit >> 5]! & (1 << (bit & 31))) !== 0;
}

/** Every place at which the set can end, first alternative first, none twice. */
export function endsAt(set: WordSet, text: string, at: number, joined: boolean): Place[] {
  const place = at * 2 + (joined ? 1 : 0);
  if (set.turn !== turn) {
    set.turn = turn;
    set.places.fill(-1);
  }
  const slot = (place >> 2) & (REMEMBERED - 1);
  if (set.places[slot] === place) return set.found[slot]!;
  const ends = look(set, text, at, joined, place);
  set.places[slot] = place;
  set.found[slot] = ends;
  return ends;
}

const NOWHERE: Place[] = [];

function look(set: WordSet, text: string, at: number, joined: boolean, place: Place): Place[] {
  const begin = !set.spaced || joined ? at : text.charCodeAt(at) === SPACE ? at + 1 : -1;
  const first = text.charCodeAt(begin);
  const { byStart } = set;
  const list =
    begin < 0
      ? set.always
      : (byStart.get(pairOf(first, text.charCodeAt(begin + 1))) ?? byStart.get(first) ?? set.always);
  if (list.length === 0) return NOWHERE;
  const ends: Place[] = [];
  for (const { codes, star, joined: joins, set: inner } of list) {
    const { length } = codes;
    if (inner) {
      if (inner.optional || mayStart(inner, text, at, joined))
        for (const end of endsAt(inner, text, at, joined)) if (!ends.includes(end)) ends.push(end);
    } else if (length === 0) {
      if (!ends.includes(place)) ends.push(place);
    } else if (begin >= 0 && stands(codes, text, begin)) {
      if (star) endingsAt(text, begin + length, ends);
      else {
        const end = (begin + length) * 2 + (joins ? 1 : 0);
        if (!ends.includes(end)) ends.push(end);
      }
    }
  }
  return ends.length ? ends : NOWHERE;
}

function stands(codes: Uint16Array, text: string, at: number): boolean {
  for (let i = 0; i < codes.length; i++) if (text.charCodeAt(at + i) !== codes[i]) return false;
  return true;
}
