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

/** Every text that `pieces` can match begins with one of these. None is empty. However many parts may be left out, the work is bounded. */
export function headsOf(pieces: Piece[], longEnough = LONG_ENOUGH): string[] {
  let heads: Head[] = [{ text: '', closed: false }];
  for (const piece of pieces) {
    heads = extend(heads, piece, longEnough);
    if (heads.every((head) => head.closed)) break;
  }
  return [...new Set(heads.map((head) => head.text))];
}

/** Heads with `piece` added. Where they become too many, those that say something stay as they were, and only the empty one grows. */
function extend(heads: Head[], piece: Piece, longEnough: number): Head[] {
  const grown = distinct(heads.flatMap((head) => (head.closed ? [head] : grow(head, piece, longEnough))));
  if (grown.length <= MOST_HEADS || heads.every((head) => head.closed || head.text === '')) return grown;
  const settled = heads.map((head) => (head.text === '' ? head : { text: head.text, closed: true }));
  return distinct(settled.flatMap((head) => (head.closed ? [head] : grow(head, piece, longEnough))));
}

/** Optional parts lead to the same beginning in many ways: each is kept once. */
function distinct(heads: Head[]): Head[] {
  return [...new Map(heads.map((head) => [`${head.closed ? '!' : ''}${head.text}`, head])).values()];
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
