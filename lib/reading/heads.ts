// The literal beginnings of a pattern: by them a text is searched; the rest is checked only where one was found.
import type { Piece } from './pattern-syntax';

interface Head {
  text: string;
  /** Nothing can be added: a gap or an open ending follows. */
  closed: boolean;
}

/** Longer heads are found more rarely, but more of them are slower to search for. */
const MOST_HEADS = 64;
const LONG_ENOUGH = 12;

/** Every text that `pieces` can match begins with one of these. None is empty. */
export function headsOf(pieces: Piece[], longEnough = LONG_ENOUGH): string[] {
  let heads: Head[] = [{ text: '', closed: false }];
  for (const piece of pieces) {
    const most = heads.some((head) => head.text === '' && !head.closed) ? Number.POSITIVE_INFINITY : MOST_HEADS;
    const grown = extend(heads, piece, longEnough);
    if (grown.length > most) break;
    heads = grown;
    if (heads.every((head) => head.closed)) break;
  }
  return [...new Set(heads.map((head) => head.text))];
}

function extend(heads: Head[], piece: Piece, longEnough: number): Head[] {
  return heads.flatMap((head) => (head.closed ? [head] : grow(head, piece, longEnough)));
}

function grow(head: Head, piece: Piece, longEnough: number): Head[] {
  const { text } = head;
  if (piece.kind === 'light') return [head];
  if (piece.kind === 'gap') return [{ text, closed: true }];
  if (text.length >= longEnough) return [{ text, closed: true }];
  if (piece.kind === 'hyphen')
    return [
      { text: `${text}-`, closed: false },
      { text: `${text} `, closed: false },
    ];
  if (piece.kind === 'group')
    return piece.branches.flatMap((branch) =>
      branch.reduce((heads, inner) => extend(heads, inner, longEnough), [head]),
    );
  const joined = text === '' || piece.glued || /[- ]$/.test(text);
  return [{ text: text + (joined ? '' : ' ') + piece.text, closed: piece.star }];
}
