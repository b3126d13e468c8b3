// Where to look for a pattern: of the words it cannot do without, the rarest; and how far before them it may begin.
import { commonness } from './common-words';
import { headsOf } from './heads';
import type { Piece } from './pattern-syntax';
import type { Phrase } from './pattern-units';
import { isWord } from './word-ends';

interface Anchor {
  /** A run of letters and digits. */
  text: string;
  /** The run may go on. */
  prefix: boolean;
}

interface Anchors {
  words: Anchor[];
  /** More words, those of a group's branches. */
  inner: Anchors[];
  /** The pattern begins at most so many characters, and spaces, before the anchor. */
  chars: number;
  spaces: number;
}

type Group = Extract<Piece, { kind: 'group' }>;
type Word = Extract<Piece, { kind: 'word' }>;
type Width = { chars: number; spaces: number };

const LONGEST_WORD = 60;
const LEADING_RUN = /^[a-z0-9_]+/;

/** Every match of `pieces` contains one of the anchors: those of `words`, and of all that is `inner`. */
function anchorsOf(pieces: Piece[]): Anchors {
  const best = bestOf(pieces, false);
  if (best.cost < Number.POSITIVE_INFINITY) return anchorsAt(pieces, best.index, false);
  const words = headsOf(pieces).map((head) => ({ text: LEADING_RUN.exec(head)?.[0] ?? '', prefix: true }));
  if (words.some(({ text }) => text === '')) throw new Error('begins with no word');
  return { words, inner: [], chars: 0, spaces: 0 };
}

/** Words of which every match contains one; and how many spaces before it a match begins at most. */
export function anchorPhrases(pieces: Piece[]): { all: Phrase[]; spaces: number } {
  const anchors = anchorsOf(pieces);
  const names = new Set<string>();
  addKeys(anchors, ({ text, prefix }) => (prefix ? `${text}*` : text), names);
  const all = Array.from(names, (name) => ({ text: name.replace('*', ''), star: name.endsWith('*') }));
  return { all, spaces: anchors.spaces };
}

const keys = new WeakMap<Anchor[], Set<string>>();

/** The names under which the anchors are kept; those of a class are named once, however many patterns use it. */
function addKeys({ words, inner }: Anchors, nameOf: (anchor: Anchor) => string, all: Set<string>): void {
  let own = keys.get(words);
  if (!own) {
    own = new Set(words.map(nameOf));
    keys.set(words, own);
  }
  for (const key of own) all.add(key);
  for (const more of inner) addKeys(more, nameOf, all);
}

/** Which piece is the rarest, by what it costs to look for it; endless where none can be looked for. */
function bestOf(pieces: Piece[], goesOn: boolean): { index: number; cost: number } {
  const best = { index: -1, cost: Number.POSITIVE_INFINITY };
  for (let index = 0; index < pieces.length; index++) {
    const cost = costAt(pieces, index, goesOn);
    if (cost >= best.cost) continue;
    best.index = index;
    best.cost = cost;
  }
  return best;
}

/** Groups stand in many patterns and are looked through once. */
interface Known {
  cost?: number;
  anchors?: Anchors;
}
const inside = { goingOn: new WeakMap<Group, Known>(), ending: new WeakMap<Group, Known>() };
const widths = new WeakMap<Piece, Width>();

function knownOf(group: Group, goesOn: boolean): Known {
  const all = goesOn ? inside.goingOn : inside.ending;
  const known = all.get(group) ?? {};
  all.set(group, known);
  return known;
}

function costAt(pieces: Piece[], index: number, goesOn: boolean): number {
  const piece = pieces[index]!;
  if (piece.kind === 'word') {
    const run = runOf(pieces, index);
    return run ? commonness(run, mayGoOn(pieces, index, goesOn, run)) : Number.POSITIVE_INFINITY;
  }
  if (piece.kind !== 'group') return Number.POSITIVE_INFINITY;
  const after = gluedAfter(pieces, index, goesOn);
  const known = knownOf(piece, after);
  known.cost ??= piece.branches.reduce((sum, branch) => sum + bestOf(branch, after).cost, 0);
  return known.cost;
}

/** The anchors that the piece at `index` gives, which can be looked for. */
function anchorsAt(pieces: Piece[], index: number, goesOn: boolean): Anchors {
  const piece = pieces[index]!;
  const before = { chars: 0, spaces: 0 };
  for (let i = 0; i < index; i++) {
    const { chars, spaces } = widthOf(pieces[i]!);
    before.chars += chars;
    before.spaces += spaces;
  }
  if (piece.kind !== 'group')
    return {
      words: [wordAt(pieces, index, goesOn)],
      inner: [],
      chars: before.chars + 1,
      spaces: before.spaces + 1,
    };
  const after = gluedAfter(pieces, index, goesOn);
  const known = knownOf(piece, after);
  known.anchors ??= groupAnchors(piece, after);
  const { words, inner, chars, spaces } = known.anchors;
  return { words, inner, chars: chars + before.chars, spaces: spaces + before.spaces };
}

function wordAt(pieces: Piece[], index: number, goesOn: boolean): Anchor {
  const text = runOf(pieces, index);
  return { text, prefix: mayGoOn(pieces, index, goesOn, text) };
}

function groupAnchors({ branches }: Group, after: boolean): Anchors {
  const all: Anchors = { words: [], inner: [], chars: 0, spaces: 0 };
  for (const branch of branches) {
    const found = anchorsAt(branch, bestOf(branch, after).index, after);
    if (found.words.length > 1 || found.inner.length) all.inner.push(found);
    else all.words.push(...found.words);
    all.chars = Math.max(all.chars, found.chars);
    all.spaces = Math.max(all.spaces, found.spaces);
  }
  return all;
}

/** The letters and digits with which a word begins; empty for a part of a word, unless it stands after a hyphen. */
function runOf(pieces: Piece[], index: number): string {
  const { text, glued } = pieces[index] as Word;
  if (glued && pieces[index - 1]?.kind !== 'hyphen') return '';
  let end = 0;
  while (end < text.length && isWord(text.charCodeAt(end))) end++;
  return end === text.length ? text : text.slice(0, end);
}

/** Whether the run is only the beginning of what it stands for. */
function mayGoOn(pieces: Piece[], index: number, goesOn: boolean, run: string): boolean {
  const { text, star } = pieces[index] as Word;
  return run.length === text.length && (star || gluedAfter(pieces, index, goesOn));
}

/** Whether what follows may continue the same word. */
function gluedAfter(pieces: Piece[], index: number, goesOn: boolean): boolean {
  for (let i = index + 1; i < pieces.length; i++) {
    const piece = pieces[i]!;
    if (piece.kind === 'light') continue;
    if (piece.kind === 'word') return piece.glued;
    if (piece.kind !== 'group') return false;
    if (piece.branches.some((branch) => gluedAfter(branch, -1, false))) return true;
    if (!piece.branches.some((branch) => branch.every(({ kind }) => kind === 'light'))) return false;
  }
  return goesOn;
}

function widthOf(piece: Piece): Width {
  switch (piece.kind) {
    case 'word':
      return { chars: piece.text.length + 1 + (piece.star ? LONGEST_WORD + 2 : 0), spaces: 1 };
    case 'hyphen':
      return { chars: 1, spaces: 1 };
    case 'gap':
      return { chars: 6 + (LONGEST_WORD + 1) * piece.words, spaces: piece.words + 1 };
    case 'light':
      return { chars: 0, spaces: 0 };
    case 'group': {
      const width = widths.get(piece) ?? groupWidth(piece);
      widths.set(piece, width);
      return width;
    }
  }
}

function groupWidth({ branches }: Group): Width {
  const widest: Width = { chars: 0, spaces: 0 };
  for (const branch of branches) {
    const sum: Width = { chars: 0, spaces: 0 };
    for (const piece of branch) {
      const { chars, spaces } = widthOf(piece);
      sum.chars += chars;
      sum.spaces += spaces;
    }
    widest.chars = Math.max(widest.chars, sum.chars);
    widest.spaces = Math.max(widest.spaces, sum.spaces);
  }
  return widest;
}
