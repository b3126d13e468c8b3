// One pattern tried at one word: first alternative first, shortest gap first, and never more than a bounded number of steps.
import type { Loaded } from './loaded-tables';
import { GAP, OPEN, SET, SPLIT } from './pattern-program';
import { isWord } from './word-ends';
import { chunks, ends, firstIn, phraseEnds, phrases, phrasesFrom, starts } from './word-occurrences';

/** Far above what real sentences need; only text made to exhaust us meets it. */
const MOST_STEPS = 2000;
const LONGEST_WORD = 60;
const SPACE = 32;
const APOSTROPHE = 39;

/** Signs that may cling to the end of a word before a gap: `,;:')]`. */
const clings = (code: number) =>
  code === 44 || code === 59 || code === 58 || code === APOSTROPHE || code === 41 || code === 93;
/** Signs that may stand before a word after a gap: `([\'$`. */
const opens = (code: number) => code === 40 || code === 91 || code === APOSTROPHE || code === 36;

let tables: Loaded;
let text = '';
let shift = 0;

/** To be told which sentence is at hand. */
export function steer(loaded: Loaded, folded: string, by: number): void {
  tables = loaded;
  text = folded;
  shift = by;
}

let taken = 0;
/** The `<…>` part of the last match; -1 where it went another way. */
export let litFrom = -1;
export let litTo = -1;

/** Ends of sets that are being tried: where, and the rank of the phrase. */
const MOST_ENDS = 1 << 14;
const tried = new Int32Array(MOST_ENDS);
const ranked = new Int32Array(MOST_ENDS);
let top = 0;

/** Tries the step at the beginning of a word of the sentence; answers where the match ends, or -1. */
export function matchWords(step: number, word: number): number {
  taken = 0;
  top = 0;
  litFrom = -1;
  litTo = -1;
  return go(step, starts[word]!, true, word);
}

/** `word` is the first that begins at `at` or later; `joined`: no space need lead up to it. */
function go(step: number, at: number, joined: boolean, word: number): number {
  if (step === 0) return isWord(text.charCodeAt(at - 1)) && isWord(text.charCodeAt(at)) ? -1 : at;
  if (++taken > MOST_STEPS) return -1;
  const { steps } = tables;
  const kind = steps[step]!;
  const next = steps[step + 1]!;
  if (kind === SET) return oneOf(steps[step + 2]!, next, at, joined, word);
  if (kind === GAP) return gap(steps[step + 2]!, next, at, word);
  if (kind === SPLIT) {
    const from = steps[step + 2]!;
    const to = from + steps[step + 3]!;
    for (let branch = from; branch < to; branch++) {
      const end = go(tables.branches[branch]!, at, joined, word);
      if (end >= 0) return end;
    }
    return -1;
  }
  const end = go(next, at, joined, word);
  // A part begins where its first word does, not at the space before it.
  if (end >= 0 && kind === OPEN) litFrom = text.charCodeAt(at) === SPACE ? at + 1 : at;
  else if (end >= 0) litTo = at;
  return end;
}

function oneOf(set: number, next: number, at: number, joined: boolean, word: number): number {
  const begin = joined ? at : text.charCodeAt(at) === SPACE ? at + 1 : -1;
  const nothing = tables.nothing[set]!;
  const chunk = chunks[word]!;
  const stands = starts[word] === begin && ((tables.places[set]! >>> (chunk >> shift)) & 1) === 1;
  if (nothing === 0) {
    if (!stands) return -1;
    const phrase = phrasesFrom[word]!;
    // One phrase in all at this place: then it is one of the set's.
    const only = phrasesFrom[word + 1]! - phrase === 1 && shift === 0;
    if (only && phrasesFrom[firstIn[chunk + 1]!]! - phrasesFrom[firstIn[chunk]!]! === 1)
      return goFrom(next, phraseEnds[phrase]!, word);
  }
  const base = top;
  if (stands) rankEnds(set, word);
  if ((nothing & 1) !== 0 && begin >= 0)
    for (const sign of tables.signs.get(set)!)
      if (text.startsWith(sign.text, begin)) rank(base, begin + sign.text.length, sign.number);
  if (nothing > 1) rank(base, at, (nothing >> 1) - 1);
  const last = top;
  let found = -1;
  for (let each = base; each < last && found < 0; each++) {
    const end = tried[each]!;
    found = end === at ? go(next, at, joined, word) : goFrom(next, end, word);
  }
  top = base;
  return found;
}

/** Goes on behind a phrase that began at `word`. */
function goFrom(next: number, end: number, word: number): number {
  let after = word;
  while (starts[after]! < end) after++;
  return go(next, end, false, after);
}

/** The ends of the set's phrases that begin at the word. */
function rankEnds(set: number, word: number): void {
  const base = top;
  const { setsFrom, sets, ranks } = tables;
  const to = phrasesFrom[word + 1]!;
  for (let each = phrasesFrom[word]!; each < to; each++) {
    const phrase = phrases[each]!;
    let low = setsFrom[phrase]!;
    let high = setsFrom[phrase + 1]!;
    const end = high;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sets[middle]! < set) low = middle + 1;
      else high = middle;
    }
    if (low < end && sets[low] === set) rank(base, phraseEnds[each]!, ranks[low]!);
  }
}

/** Adds an end among those from `base` on, by rank; none twice. */
function rank(base: number, end: number, by: number): void {
  if (top === MOST_ENDS) return;
  let at = top;
  while (at > base && ranked[at - 1]! > by) at--;
  for (let each = base; each < at; each++) if (tried[each] === end) return;
  // What stands behind moves on, up to where the same end stood with a worse rank.
  let last = at;
  while (last < top && tried[last] !== end) last++;
  if (last === top) top++;
  for (let each = last; each > at; each--) {
    tried[each] = tried[each - 1]!;
    ranked[each] = ranked[each - 1]!;
  }
  tried[at] = end;
  ranked[at] = by;
}

/** The places at which a step can go on, as bits. */
function placesOf(step: number): number {
  const { steps, nothing, places } = tables;
  const set = steps[step + 2]!;
  if (steps[step] !== SET || nothing[set] !== 0) return -1;
  return places[set]!;
}

function gap(words: number, next: number, at: number, after: number): number {
  let begin = at;
  while (begin < at + 3 && clings(text.charCodeAt(begin))) begin++;
  if (text.charCodeAt(begin) !== SPACE) return -1;
  begin++;
  let word = after;
  const where = placesOf(next);
  for (let left = words; ; left--) {
    while (starts[word]! < begin) word++;
    if (((where >>> (chunks[word]! >> shift)) & 1) === 1) {
      const end = go(next, begin, true, word);
      if (end >= 0) return end;
      if (opens(text.charCodeAt(begin))) {
        const inside = go(next, begin + 1, true, word);
        if (inside >= 0) return inside;
      }
    }
    if (left === 0) return -1;
    let stop = starts[word] === begin ? ends[word]! : begin;
    while (text.charCodeAt(stop) > SPACE) stop++;
    // Not a space: the sentence ends here, or the word is endless.
    if (stop === begin || stop > begin + LONGEST_WORD || text.charCodeAt(stop) !== SPACE) return -1;
    begin = stop + 1;
  }
}
