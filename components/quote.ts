// The article's own words, cut from its text by offsets: never paraphrased, spaces set right.
import { inQuotes } from '../lib/export/clean';
import type { Article, Span } from '../lib/model';

/** Without quotation marks of ours: for comparing and for speaking of. */
export const quote = (article: Article, { start, end }: Span): string =>
  article.text.slice(start, end).replace(/\s+/g, ' ').trim();

/** In quotation marks; those inside turn single, as in print, and half a pair, cut off by the span, is left out. */
export const quoted = (article: Article, span: Span): string => inQuotes(quote(article, span));
