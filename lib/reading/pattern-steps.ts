// Pieces of a pattern linked into steps: each knows where it goes on, and all have one shape, which keeps matching fast.
import type { Piece } from './pattern-syntax';
import { isWord } from './word-ends';
import { mayStand, type WordSet, wordSetOf } from './word-set';

export const ACCEPT = 0;
export const WORD = 1;
export const SPLIT = 2;
export const GAP = 3;
export const HYPHEN = 4;
export const OPEN = 5;
export const CLOSE = 6;
export const SET = 7;
/** A group not yet looked at: it becomes a set, or a split where it is more than a list of phrases. */
export const GROUP = 8;

export interface Step {
  kind: number;
  /** Where it goes on; `accept` goes nowhere. */
  next: Step | null;
  /** A word's characters. */
  codes: Uint16Array;
  star: boolean;
  glued: boolean;
  /** A gap's longest. */
  words: number;
  /** A group's alternatives, linked when they are first asked for. */
  pieces: Piece[][] | null;
  branches: Step[] | null;
  byStart: Map<number, Step[]> | null;
  group: Group | null;
  set: WordSet | null;
}

type Group = Extract<Piece, { kind: 'group' }>;

const NO_CODES = new Uint16Array(0);

function step(kind: number, next: Step | null, codes = NO_CODES, star = false, glued = false, words = 0): Step {
  return { kind, next, codes, star, glued, words, pieces: null, branches: null, byStart: null, group: null, set: null };
}

const codesOf = (text: string) => Uint16Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));

/** Links pieces, from the end; the chain ends in `accept`. */
export function link(pieces: Piece[], next: Step = step(ACCEPT, null)): Step {
  let rest = next;
  for (let i = pieces.length - 1; i >= 0; i--) rest = linkOne(pieces[i]!, rest);
  return rest;
}

function linkOne(piece: Piece, next: Step): Step {
  switch (piece.kind) {
    case 'word':
      return step(WORD, next, codesOf(piece.text), piece.star, piece.glued);
    case 'gap':
      return step(GAP, next, NO_CODES, false, false, piece.words);
    case 'hyphen':
      return step(HYPHEN, next);
    case 'light':
      return step(piece.open ? OPEN : CLOSE, next);
    case 'group': {
      const later = step(GROUP, next);
      later.group = piece;
      return later;
    }
  }
}

/** Settles what a group is, when it is first met. */
export function settle(node: Step): void {
  node.set = wordSetOf(node.group!);
  node.kind = node.set ? SET : SPLIT;
  if (!node.set) node.pieces = node.group!.branches;
}

/** The words and sets with which a match can begin; none where it can begin with anything. */
export function openingOf(first: Step): Step[] {
  const opening: Step[] = [];
  for (let node: Step | null = first; node; node = node.next) {
    if (node.kind === OPEN || node.kind === CLOSE) continue;
    if (node.kind === GROUP) settle(node);
    if (node.kind !== WORD && node.kind !== SET) return [];
    opening.push(node);
    if (node.kind === WORD || !node.set!.optional) return opening;
  }
  return [];
}

/** Whether a match may begin at `at`: it may err, never miss. */
export function mayOpen(opening: Step[], text: string, at: number): boolean {
  for (let i = 0; i < opening.length; i++) {
    const { set, codes } = opening[i]!;
    if (set ? mayStand(set, at) : text.charCodeAt(at) === codes[0]) return true;
  }
  return false;
}

/** Whether every match begins with a letter or digit. */
export const isPlain = (opening: Step[]): boolean =>
  opening.length > 0 && opening.every(({ set, codes }) => (set ? set.plain : isWord(codes[0]!)));

const FEW = 4;
const ANYTHING = -1;
const SPACE = 32;
const NONE: Step[] = [];

/** The branches of a group that can begin at `at`: a class of a hundred words costs no more than a handful. */
export function branchesAt(split: Step, text: string, at: number): Step[] {
  const branches = branchesOf(split);
  if (branches.length < FEW) return branches;
  split.byStart ??= indexOf(branches);
  const begin = text.charCodeAt(at) === SPACE ? at + 1 : at;
  const first = text.charCodeAt(begin);
  const { byStart } = split;
  return byStart.get(pairOf(first, text.charCodeAt(begin + 1))) ?? byStart.get(first) ?? byStart.get(ANYTHING) ?? NONE;
}

/** Two characters as one number; never that of one character. */
const pairOf = (first: number, second: number) => ((first + 1) << 16) | (second & 0xffff);

function branchesOf(split: Step): Step[] {
  split.branches ??= split.pieces!.map((branch) => link(branch, split.next!));
  return split.branches;
}

/** The one or two characters with which a step's word can begin, as numbers; null where it can begin with anything. */
function startsOf(step: Step): number[] | null {
  if (step.kind === WORD) return [step.codes.length > 1 ? pairOf(step.codes[0]!, step.codes[1]!) : step.codes[0]!];
  if (step.kind === OPEN || step.kind === CLOSE) return startsOf(step.next!);
  // Groups that are plain sets tell by themselves whether they can begin somewhere.
  if (step.kind !== SPLIT) return null;
  const starts = branchesOf(step).map(startsOf);
  return starts.includes(null) ? null : (starts as number[][]).flat();
}

function indexOf(branches: Step[]): Map<number, Step[]> {
  const index = new Map<number, Step[]>([[ANYTHING, []]]);
  const starts = branches.map(startsOf);
  for (const some of starts) for (const start of some ?? []) index.set(start, []);
  for (const [start, list] of index) {
    const first = start > 0xffff ? (start >> 16) - 1 : start;
    list.push(...branches.filter((_, i) => !starts[i] || starts[i].includes(start) || starts[i].includes(first)));
  }
  return index;
}
