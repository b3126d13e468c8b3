// Where to look for a pattern: of the words it cannot do without, the rarest; and how far before them it may begin.
import { commonness } from './common-words';
import { headsOf } from './heads';
import type { Piece } from './pattern-syntax';

export interface Anchor {
  /** A run of letters and digits. */
  text: string;
  /** The run may go on. */
  prefix: boolean;
}

export interface Anchors {
  words: Anchor[];
  /** More words, those of a group's branches. */
  inner: Anchors[];
  cost: number;
  /** The pattern begins at most so many characters, and spaces, before the anchor. */
  chars: number;
  spaces: number;
}

type Group = Extract<Piece, { kind: 'group' }>;
type Width = { chars: number; spaces: number };

const LONGEST_WORD = 60;
const LEADING_RUN = /^[a-z0-9_]+/;

/** Every match of `pieces` contains one of the anchors: those of `words`, and of all that is `inner`. */
export function anchorsOf(pieces: Piece[]): Anchors {
  const best = bestOf(pieces, false);
  if (best) return best;
  const words = headsOf(pieces).map((head) => ({ text: LEADING_RUN.exec(head)?.[0] ?? '', prefix: true }));
  if (words.some(({ text }) => text === '')) throw new Error('begins with no word');
  return { words, inner: [], cost: 0, chars: 0, spaces: 0 };
}

const keys = new WeakMap<Anchor[], Set<string>>();

/** The names under which the anchors are kept; those of a class are named once, however many patterns use it. */
export function addKeys({ words, inner }: Anchors, nameOf: (anchor: Anchor) => string, all: Set<string>): void {
  let own = keys.get(words);
  if (!own) {
    own = new Set(words.map(nameOf));
    keys.set(words, own);
  }
  for (const key of own) all.add(key);
  for (const more of inner) addKeys(more, nameOf, all);
}

function bestOf(pieces: Piece[], goesOn: boolean): Anchors | null {
  let best: Anchors | null = null;
  let chars = 0;
  let spaces = 0;
  pieces.forEach((piece, index) => {
    const found = anchorsIn(pieces, index, goesOn);
    if (found && (!best || found.cost < best.cost))
      best = { ...found, chars: found.chars + chars, spaces: found.spaces + spaces };
    const width = widthOf(piece);
    chars += width.chars;
    spaces += width.spaces;
  });
  return best;
}

function anchorsIn(pieces: Piece[], index: number, goesOn: boolean): Anchors | null {
  const piece = pieces[index]!;
  if (piece.kind === 'word') return wordAnchor(piece, pieces[index - 1], gluedAfter(pieces, index, goesOn));
  if (piece.kind !== 'group') return null;
  const after = gluedAfter(pieces, index, goesOn);
  const known = after ? inside.goingOn : inside.ending;
  if (!known.has(piece)) known.set(piece, groupAnchors(piece, after));
  return known.get(piece) ?? null;
}

/** Classes stand in many patterns and are looked through once. */
const inside = { goingOn: new WeakMap<Piece, Anchors | null>(), ending: new WeakMap<Piece, Anchors | null>() };
const widths = new WeakMap<Piece, Width>();

function groupAnchors(piece: Group, after: boolean): Anchors | null {
  const all: Anchors = { words: [], inner: [], cost: 0, chars: 0, spaces: 0 };
  for (const branch of piece.branches) {
    const found = bestOf(branch, after);
    if (!found) return null;
    if (found.inner.length) all.inner.push(found);
    else all.words.push(...found.words);
    all.cost += found.cost;
    all.chars = Math.max(all.chars, found.chars);
    all.spaces = Math.max(all.spaces, found.spaces);
  }
  return all;
}

function wordAnchor(
  piece: Extract<Piece, { kind: 'word' }>,
  before: Piece | undefined,
  goesOn: boolean,
): Anchors | null {
  // A part of a word begins no run; after a hyphen it does.
  if (piece.glued && before?.kind !== 'hyphen') return null;
  const text = LEADING_RUN.exec(piece.text)?.[0];
  if (!text) return null;
  const prefix = text.length === piece.text.length && (piece.star || goesOn);
  return { words: [{ text, prefix }], inner: [], cost: commonness(text, prefix), chars: 1, spaces: 1 };
}

/** Whether what follows may continue the same word. */
function gluedAfter(pieces: Piece[], index: number, goesOn: boolean): boolean {
  for (const piece of pieces.slice(index + 1)) {
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
