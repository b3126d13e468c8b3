// All the ways in which a group of plain words can be written out.
import type { Piece } from './pattern-syntax';

type Group = Extract<Piece, { kind: 'group' }>;

const MOST_SPELLINGS = 600;

export interface Spelling {
  text: string;
  star: boolean;
  /** Nothing yet, a word, or what the next word joins without a space. */
  end: 'nothing' | 'word' | 'joint';
  bare: boolean;
}

export const NOTHING: Spelling = { text: '', star: false, end: 'nothing', bare: false };

/** `pieces` written out after each of `before`, in the order of their alternatives; null where that is no list of phrases, or too long a one. */
export function spell(pieces: Piece[], before: Spelling[]): Spelling[] | null {
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
