// Units linked into steps, as numbers in one list: each tells what it is, where it goes on, and one or two numbers more.
import type { Phrase, Unit } from './pattern-units';

export const ACCEPT = 0;
export const SET = 1;
export const GAP = 2;
export const SPLIT = 3;
export const OPEN = 4;
export const CLOSE = 5;

/** Numbers a step takes: kind, next, and of a set its number, of a gap its words, of a split where its branches stand and how many. */
export const STEP = 4;

export interface Program {
  /** The first step accepts. */
  steps: number[];
  branches: number[];
}

export const program = (): Program => ({ steps: [ACCEPT, 0, 0, 0], branches: [] });

/** Links units from the end, before the step `next`; answers where they begin. `setOf` numbers a set's phrases. */
export function linkUnits(into: Program, units: Unit[], setOf: (all: Phrase[]) => number, next = 0): number {
  let rest = next;
  for (let at = units.length - 1; at >= 0; at--) {
    const unit = units[at]!;
    if (unit.kind === 'set') rest = step(into, SET, rest, setOf(unit.all));
    else if (unit.kind === 'gap') rest = step(into, GAP, rest, unit.words);
    else if (unit.kind === 'light') rest = step(into, unit.open ? OPEN : CLOSE, rest);
    else {
      const after = rest;
      const starts = unit.branches.map((branch) => linkUnits(into, branch, setOf, after));
      rest = step(into, SPLIT, after, into.branches.length, starts.length);
      into.branches.push(...starts);
    }
  }
  return rest;
}

function step({ steps }: Program, kind: number, next: number, a = 0, b = 0): number {
  steps.push(kind, next, a, b);
  return steps.length - STEP;
}
