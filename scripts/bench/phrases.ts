// All phrases of tactics and checklist: as we compile them, as one ordinary expression, and as the plain words that packages can look for.
import { headsOf } from '../../lib/reading/heads';
import type { Row } from '../../lib/reading/pattern';
import { type Piece, parse } from '../../lib/reading/pattern-syntax';
import { rules } from '../../lib/rules';
import { circumstances } from '../../lib/rules/circumstances';
import { CLASSES } from '../../lib/rules/classes';

const says = (row: string | { say: string; not?: string[]; needs?: string[] }): string[] =>
  typeof row === 'string' ? [row] : [row.say, ...(row.not ?? []), ...(row.needs ?? [])];

export const allRows: Row[] = [
  ...rules.tactics.flatMap(({ phrases }) => phrases.flatMap(says)),
  ...rules.checklist.flatMap(({ cues, asks }) => [
    ...Object.values(cues).flatMap((rows) => rows.flatMap(says)),
    ...asks,
  ]),
  ...Object.values(circumstances).flat(),
].map((say, index) => ({ id: String(index), say }));

const SPECIAL = /[.*+?^${}()|[\]\\/]/g;

function expressionOf(pieces: Piece[]): string {
  return pieces
    .map((piece, index) => {
      if (piece.kind === 'light') return '';
      if (piece.kind === 'hyphen') return '[- ]';
      if (piece.kind === 'gap') return `[,;:')\\]]{0,3}(?: [^ \\n]{1,60}){0,${piece.words}}?`;
      if (piece.kind === 'group') return `(?:${piece.branches.map((branch) => expressionOf(branch)).join('|')})`;
      const before = piece.glued || index === 0 ? '' : ' ?';
      return `${before}${piece.text.replace(SPECIAL, '\\$&')}${piece.star ? '\\w{0,60}' : ''}`;
    })
    .join('');
}

/** All phrases joined: what one would write without a finder of one's own. It finds less, since one match hides others. */
export const joined = (): RegExp =>
  new RegExp(`\\b(?:${allRows.map(({ say }) => expressionOf(parse(say, CLASSES))).join('|')})`, 'g');

/** The literal beginnings of all phrases: the part of the work that a package for plain words can do. */
export const literals = (): string[] => [...new Set(allRows.flatMap(({ say }) => headsOf(parse(say, CLASSES))))];

export const alternation = (words: string[]): RegExp =>
  new RegExp(`\\b(?:${words.map((each) => each.replace(SPECIAL, '\\$&')).join('|')})\\b`, 'g');
