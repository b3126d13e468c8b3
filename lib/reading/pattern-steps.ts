// Pieces of a pattern linked into steps: each knows where it goes on, and all have one shape, which keeps matching fast.
import type { Piece } from './pattern-syntax';

export const ACCEPT = 0;
export const WORD = 1;
export const SPLIT = 2;
export const GAP = 3;
export const HYPHEN = 4;
export const OPEN = 5;
export const CLOSE = 6;

export interface Step {
  kind: number;
  /** Where it goes on; `accept` goes nowhere. */
  next: Step | null;
  /** A word's letters, and the first of them. */
  text: string;
  code: number;
  star: boolean;
  glued: boolean;
  /** A gap's longest. */
  words: number;
  /** A group's alternatives, linked when they are first asked for. */
  pieces: Piece[][] | null;
  branches: Step[] | null;
  byFirst: Map<number, Step[]> | null;
}

function step(kind: number, next: Step | null, text = '', star = false, glued = false, words = 0): Step {
  const code = text === '' ? 0 : text.charCodeAt(0);
  return { kind, next, text, code, star, glued, words, pieces: null, branches: null, byFirst: null };
}

/** Links pieces, from the end; the chain ends in `accept`. */
export function link(pieces: Piece[], next: Step = step(ACCEPT, null)): Step {
  let rest = next;
  for (let i = pieces.length - 1; i >= 0; i--) rest = linkOne(pieces[i]!, rest);
  return rest;
}

function linkOne(piece: Piece, next: Step): Step {
  switch (piece.kind) {
    case 'word':
      return step(WORD, next, piece.text, piece.star, piece.glued);
    case 'gap':
      return step(GAP, next, '', false, false, piece.words);
    case 'hyphen':
      return step(HYPHEN, next);
    case 'light':
      return step(piece.open ? OPEN : CLOSE, next);
    case 'group': {
      const split = step(SPLIT, next);
      split.pieces = piece.branches;
      return split;
    }
  }
}

const FEW = 4;
const ANYTHING = -1;
const SPACE = 32;
const NONE: Step[] = [];

/** The branches of a group that can begin at `at`: a class of a hundred words costs no more than a handful. */
export function branchesAt(split: Step, text: string, at: number): Step[] {
  const branches = branchesOf(split);
  if (branches.length < FEW) return branches;
  split.byFirst ??= indexOf(branches);
  const code = text.charCodeAt(at);
  const first = code === SPACE ? text.charCodeAt(at + 1) : code;
  return split.byFirst.get(first) ?? split.byFirst.get(ANYTHING) ?? NONE;
}

function branchesOf(split: Step): Step[] {
  split.branches ??= split.pieces!.map((branch) => link(branch, split.next!));
  return split.branches;
}

/** The letters with which a step can begin; null where it can begin with anything. */
function firstLetters(step: Step): number[] | null {
  if (step.kind === WORD) return [step.code];
  if (step.kind === OPEN || step.kind === CLOSE) return firstLetters(step.next!);
  if (step.kind !== SPLIT) return null;
  const letters = branchesOf(step).map(firstLetters);
  return letters.includes(null) ? null : (letters as number[][]).flat();
}

function indexOf(branches: Step[]): Map<number, Step[]> {
  const index = new Map<number, Step[]>([[ANYTHING, []]]);
  const letters = branches.map(firstLetters);
  for (const some of letters) for (const letter of some ?? []) index.set(letter, []);
  for (const [letter, list] of index)
    list.push(...branches.filter((_, i) => letters[i] === null || letters[i]!.includes(letter)));
  return index;
}
