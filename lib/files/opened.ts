// What comes of a text or file that somebody brings: an article to read, or what is wrong with it.
import type { Article } from '../model';

export type Wrong =
  | 'empty'
  /** Over the limit for texts, mails and saved pages. */
  | 'large'
  | 'large-pdf'
  /** None of the kinds that can be read. */
  | 'kind'
  | 'encrypted'
  /** A PDF of pictures: there are no letters in it. */
  | 'scanned'
  | 'damaged';

export type Opened = { article: Article } | { wrong: Wrong };

/** Bytes; asked before a file is read. */
export const FILE_LIMITS = { text: 5_000_000, pdf: 50_000_000 } as const;

/** UTF-16 units; the background takes 2,000,000. */
export const MOST_TEXT = 1_999_000;
