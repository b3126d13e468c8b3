// What a card says of a mark: its phrase and the sentences that answer, as they stand in the text. Pure.
import type { Span } from '../model';
import type { Mark } from '../view-model';
import type { How } from './put-away';

/** All that a card says. */
export interface CardContent {
  mark: Mark;
  /** The phrase as it stands in the text. */
  phrase: string;
  /** Sentences elsewhere in the text that answer, in whole or in part. */
  answers: { text: string; complete: boolean }[];
  /** The mark's number among those drawn, from 1, and how many there are. */
  n: number;
  total: number;
  away?: How;
}

/** A sentence longer than this is cut in a card; the jump leads to the whole. */
const MAX_SENTENCE = 280;

/** Text of the page made fit to show: one line, invisible joints out, and marks that would turn the writing direction named. */
export function shown(text: string): string {
  return text
    .replace(/[\u00AD\u200B\u2060\uFEFF]/g, '')
    .replace(/[\u202A-\u202E\u2066-\u2069]/g, (sign) => `␣U+${sign.charCodeAt(0).toString(16).toUpperCase()}`)
    .replace(/\s+/g, ' ')
    .trim();
}

const cut = (text: string) =>
  text.length > MAX_SENTENCE ? `${text.slice(0, text.lastIndexOf(' ', MAX_SENTENCE))}…` : text;

export const sliceOf = (text: string, { start, end }: Span) => shown(text.slice(start, end));

/** `among`: the marks drawn, in the order of the text. A mark put away is no longer among them and keeps the number it would have. */
export function cardContent(mark: Mark, text: string, among: readonly Mark[], away?: How): CardContent {
  const before = among.filter(({ start, id }) => start <= mark.start && id !== mark.id).length;
  return {
    mark,
    phrase: sliceOf(text, mark),
    answers: mark.answered.map(({ sentence, complete }) => ({ text: cut(sliceOf(text, sentence)), complete })),
    n: before + 1,
    total: among.length,
    away,
  };
}
