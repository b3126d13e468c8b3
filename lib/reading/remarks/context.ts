// What every remark is made from: the prepared text and what was read in it.
import type { Answer, ItemId, Remark, Signal, Span } from '../../model';
import type { Law } from '../../rules/laws/types';
import type { Prepared } from '../prepare';

export interface RemarkContext {
  prepared: Prepared;
  signals: Signal[];
  items: Record<ItemId, Answer>;
  laws: Law[];
  /** The article's own date, ISO. */
  date?: string;
}

/** Finds what can be said, or nothing. Better nothing than a wrong line. */
export type RemarkFinder = (context: RemarkContext) => Remark[];

export const quote = ({ prepared }: RemarkContext, { start, end }: Span): string =>
  prepared.raw
    .slice(start, end)
    .replace(/\s{1,400}/g, ' ')
    .trim();

/** The sentence around an offset. */
export const sentenceOf = ({ prepared }: RemarkContext, offset: number): Span =>
  prepared.sentences[prepared.sentenceAt(offset)] ?? { start: offset, end: offset };

export const isInHeadline = ({ prepared }: RemarkContext, { start }: Span): boolean => start < prepared.headline.end;
