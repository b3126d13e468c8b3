// One pattern tried at one place: first branch first, shortest gap first, and never more than a bounded number of steps.
import type { Step } from './pattern-syntax';

export interface Match {
  end: number;
  /** The `<…>` part; -1 where the match went another way. */
  from: number;
  to: number;
}

/** Far above what real sentences need; only text made to exhaust us meets it. */
const MOST_STEPS = 2000;
const LONGEST_WORD = 60;
const SPACE = 32;
const APOSTROPHE = 39;

const isWord = (code: number) =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 95 || (code >= 65 && code <= 90);
/** Signs that may cling to the end of a word before a gap. */
const clings = (code: number) =>
  code === 44 || code === 59 || code === 58 || code === APOSTROPHE || code === 41 || code === 93;
/** Signs that may stand before a word after a gap. */
const opens = (code: number) => code === 40 || code === 91 || code === APOSTROPHE || code === 36;

const NONE: Step[] = [];
type Split = Extract<Step, { kind: 'split' }>;
const indexes = new WeakMap<Split, Map<number, Step[]>>();

/** The letters with which a step can begin; null where it can begin with anything. */
function firstLetters(step: Step): number[] | null {
  if (step.kind === 'word') return [step.text.charCodeAt(0)];
  if (step.kind === 'light') return firstLetters(step.next);
  if (step.kind !== 'split') return null;
  const letters = step.branches.map(firstLetters);
  return letters.includes(null) ? null : (letters as number[][]).flat();
}

/** Of many branches, those that can begin here: a class of a hundred words costs no more than a handful. */
function branchesAt(node: Split, text: string, at: number): Step[] {
  if (node.branches.length < 8) return node.branches;
  let index = indexes.get(node);
  if (!index) {
    index = new Map();
    const letters = node.branches.map(firstLetters);
    const keys = new Set(letters.flatMap((some) => some ?? [-1]).concat(-1));
    for (const key of keys)
      index.set(
        key,
        node.branches.filter((_, i) => letters[i] === null || letters[i]!.includes(key)),
      );
    indexes.set(node, index);
  }
  const code = text.charCodeAt(at);
  return index.get(code === SPACE ? text.charCodeAt(at + 1) : code) ?? index.get(-1) ?? NONE;
}

/** Tries `step` at `start` of folded text; `start` must be the beginning of a word. Null where it does not match. */
export function matchAt(step: Step, text: string, start: number): Match | null {
  let steps = 0;
  let from = -1;
  let to = -1;

  function go(node: Step, at: number, joined: boolean): number {
    if (++steps > MOST_STEPS) return -1;
    switch (node.kind) {
      case 'accept':
        return isWord(text.charCodeAt(at - 1)) && isWord(text.charCodeAt(at)) ? -1 : at;
      case 'light': {
        // A part begins where its first word does, not at the space before it.
        const end = go(node.next, at, joined);
        if (end >= 0 && node.open) from = text.charCodeAt(at) === SPACE ? at + 1 : at;
        else if (end >= 0) to = at;
        return end;
      }
      case 'split': {
        for (const branch of branchesAt(node, text, at)) {
          const end = go(branch, at, joined);
          if (end >= 0) return end;
        }
        return -1;
      }
      case 'hyphen': {
        const code = text.charCodeAt(at);
        return code === 45 || code === SPACE ? go(node.next, at + 1, true) : -1;
      }
      case 'gap':
        return gap(node.words, node.next, at);
      case 'word':
        return word(node, at, joined);
    }
  }

  function word(node: Extract<Step, { kind: 'word' }>, at: number, joined: boolean): number {
    let begin = at;
    if (!joined && !node.glued) {
      if (text.charCodeAt(at) !== SPACE) return -1;
      begin++;
    }
    if (!text.startsWith(node.text, begin)) return -1;
    let end = begin + node.text.length;
    if (!node.star) return go(node.next, end, false);
    const last = end + LONGEST_WORD;
    while (end < last && isWord(text.charCodeAt(end))) end++;
    if (text.charCodeAt(end) !== APOSTROPHE) return go(node.next, end, false);
    // "company's", "customers'": the ending belongs to the word.
    if (text.charCodeAt(end + 1) === 115 && !isWord(text.charCodeAt(end + 2))) {
      const owned = go(node.next, end + 2, false);
      if (owned >= 0) return owned;
    }
    const bare = go(node.next, end, false);
    return bare >= 0 || text.charCodeAt(end + 1) !== SPACE ? bare : go(node.next, end + 1, false);
  }

  function gap(words: number, next: Step, at: number): number {
    let begin = at;
    while (begin < at + 3 && clings(text.charCodeAt(begin))) begin++;
    if (text.charCodeAt(begin) !== SPACE) return -1;
    begin++;
    for (let left = words; ; left--) {
      const end = go(next, begin, true);
      if (end >= 0) return end;
      if (opens(text.charCodeAt(begin))) {
        const inside = go(next, begin + 1, true);
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

  const end = go(step, start, true);
  return end < 0 ? null : { end, from, to };
}
