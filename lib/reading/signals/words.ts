// The words and signs of a sentence, made once for all its candidates, as parts of features' names.
import { type Part, partOf } from '../name-parts';
import type { SentenceKind } from './scene';

export interface Word {
  /** Offsets from the sentence's start. */
  at: number;
  end: number;
  whole: Part;
  /** Letters that tell words apart; endings do not. */
  stem: Part;
}

const WORD = /[a-z0-9]+(?:['-][a-z0-9]+)*|[",.:;()]/g;
const STEM = 5;

function wordAt(at: number, text: string): Word {
  const whole = partOf(text);
  return { at, end: at + text.length, whole, stem: text.length > STEM ? partOf(text, STEM) : whole };
}

const known = new WeakMap<SentenceKind, Word[]>();

export function wordsOf(kind: SentenceKind): Word[] {
  let words = known.get(kind);
  if (!words) {
    words = Array.from(kind.text.matchAll(WORD), (hit) => wordAt(hit.index, hit[0]));
    known.set(kind, words);
  }
  return words;
}

/** The words between two offsets from the sentence's start; one that is cut there counts as what is left of it. */
export function wordsBetween(kind: SentenceKind, from: number, to: number): Word[] {
  const words = wordsOf(kind);
  const found: Word[] = [];
  for (let each = firstEndingAfter(words, from); each < words.length && words[each]!.at < to; each++) {
    const word = words[each]!;
    if (word.at >= from && word.end <= to) found.push(word);
    else found.push(...cut(kind.text, Math.max(word.at, from), Math.min(word.end, to)));
  }
  return found;
}

function cut(text: string, from: number, to: number): Word[] {
  return Array.from(text.slice(from, to).matchAll(WORD), (hit) => wordAt(from + hit.index, hit[0]));
}

function firstEndingAfter(words: Word[], at: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]!.end <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

const stems = new WeakMap<SentenceKind, Part[]>();

/** The stems of a sentence's words, each once. */
export function stemsOf(kind: SentenceKind): Part[] {
  let all = stems.get(kind);
  if (!all) {
    all = [...new Map(wordsOf(kind).map(({ stem }) => [stem.text, stem])).values()];
    stems.set(kind, all);
  }
  return all;
}
