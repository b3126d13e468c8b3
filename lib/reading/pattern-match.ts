// One pattern tried at one place: first branch first, shortest gap first, and never more than a bounded number of steps.
import {
  ACCEPT,
  branchesAt,
  CLOSE,
  GAP,
  GROUP,
  HYPHEN,
  OPEN,
  SET,
  SPLIT,
  type Step,
  settle,
  WORD,
} from './pattern-steps';
import { isWord } from './word-ends';
import { endsAt, mayStart } from './word-set';

export interface Match {
  end: number;
  /** The `<…>` part; -1 where the match went another way. */
  from: number;
  to: number;
}

/** Far above what real sentences need; only text made to exhaust us meets it. */
const MOST_STEPS = 2000;
const LONGEST_WORD = 60;
export const SPACE = 32;
export const NEWLINE = 10;
const APOSTROPHE = 39;
const HYPHEN_SIGN = 45;
const LETTER_S = 115;

/** Signs that may cling to the end of a word before a gap: `,;:')]`. */
const clings = (code: number) =>
  code === 44 || code === 59 || code === 58 || code === APOSTROPHE || code === 41 || code === 93;
/** Signs that may stand before a word after a gap: `([\'$`. */
const opens = (code: number) => code === 40 || code === 91 || code === APOSTROPHE || code === 36;

// One match at a time: what it has used up and lit lies here rather than in closures made anew for each of a million tries.
let steps = 0;
let from = -1;
let to = -1;

/** Tries `step` at `start` of folded text; `start` must be the beginning of a word. Null where it does not match. */
export function matchAt(step: Step, text: string, start: number): Match | null {
  steps = 0;
  from = -1;
  to = -1;
  const end = go(step, text, start, true);
  return end < 0 ? null : { end, from, to };
}

function go(node: Step, text: string, at: number, joined: boolean): number {
  if (++steps > MOST_STEPS) return -1;
  if (node.kind === WORD) return word(node, text, at, joined);
  if (node.kind === GROUP) settle(node);
  if (node.kind === SET) return oneOf(node, text, at, joined);
  if (node.kind === SPLIT) {
    for (const branch of branchesAt(node, text, at)) {
      const end = go(branch, text, at, joined);
      if (end >= 0) return end;
    }
    return -1;
  }
  if (node.kind === GAP) return gap(node.words, node.next!, text, at);
  if (node.kind === ACCEPT) return isWord(text.charCodeAt(at - 1)) && isWord(text.charCodeAt(at)) ? -1 : at;
  if (node.kind === HYPHEN) {
    const code = text.charCodeAt(at);
    return code === HYPHEN_SIGN || code === SPACE ? go(node.next!, text, at + 1, true) : -1;
  }
  const end = go(node.next!, text, at, joined);
  // A part begins where its first word does, not at the space before it.
  if (end >= 0 && node.kind === OPEN) from = text.charCodeAt(at) === SPACE ? at + 1 : at;
  if (end >= 0 && node.kind === CLOSE) to = at;
  return end;
}

function oneOf(node: Step, text: string, at: number, joined: boolean): number {
  const set = node.set!;
  if (!mayStart(set, text, at, joined)) return set.optional ? go(node.next!, text, at, joined) : -1;
  const ends = endsAt(set, text, at, joined);
  for (let i = 0; i < ends.length; i++) {
    const place = ends[i]!;
    const end = go(node.next!, text, place >> 1, (place & 1) === 1);
    if (end >= 0) return end;
  }
  return -1;
}

function word(node: Step, text: string, at: number, joined: boolean): number {
  let begin = at;
  if (!joined && !node.glued) {
    if (text.charCodeAt(at) !== SPACE) return -1;
    begin++;
  }
  const { codes } = node;
  const { length } = codes;
  // Faster than startsWith, which words this short do not repay.
  for (let i = 0; i < length; i++) if (text.charCodeAt(begin + i) !== codes[i]) return -1;
  const end = begin + length;
  return node.star ? ending(node.next!, text, end) : go(node.next!, text, end, false);
}

/** After a beginning (`word*`): the rest of the word, and a possessive, which belongs to it. */
function ending(next: Step, text: string, at: number): number {
  let end = at;
  const last = at + LONGEST_WORD;
  while (end < last && isWord(text.charCodeAt(end))) end++;
  if (text.charCodeAt(end) !== APOSTROPHE) return go(next, text, end, false);
  if (text.charCodeAt(end + 1) === LETTER_S && !isWord(text.charCodeAt(end + 2))) {
    const owned = go(next, text, end + 2, false);
    if (owned >= 0) return owned;
  }
  const bare = go(next, text, end, false);
  return bare >= 0 || text.charCodeAt(end + 1) !== SPACE ? bare : go(next, text, end + 1, false);
}

function gap(words: number, next: Step, text: string, at: number): number {
  let begin = at;
  while (begin < at + 3 && clings(text.charCodeAt(begin))) begin++;
  if (text.charCodeAt(begin) !== SPACE) return -1;
  begin++;
  for (let left = words; ; left--) {
    const end = go(next, text, begin, true);
    if (end >= 0) return end;
    if (opens(text.charCodeAt(begin))) {
      const inside = go(next, text, begin + 1, true);
      if (inside >= 0) return inside;
    }
    if (left === 0) return -1;
    let stop = begin;
    while (stop < begin + LONGEST_WORD && text.charCodeAt(stop) > SPACE) stop++;
    // Not a space: the sentence ends here, or the word is endless.
    if (stop === begin || text.charCodeAt(stop) !== SPACE) return -1;
    begin = stop + 1;
  }
}
