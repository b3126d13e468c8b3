// The article's own words, cut from its text by offsets: never paraphrased, spaces set right.
import { inQuotes } from '../lib/export/clean';
import type { Article, Evidence, Span } from '../lib/model';

/** Without quotation marks of ours: for comparing and for speaking of. */
export const quote = (article: Article, { start, end }: Span): string =>
  article.text.slice(start, end).replace(/\s+/g, ' ').trim();

/** In quotation marks; those inside turn single, as in print, and half a pair, cut off by the span, is left out. */
export const quoted = (article: Article, span: Span): string => inQuotes(quote(article, span));

/** Characters that one line of the popup shows, and of those at most so many before the focus. */
const LINE = 50;
const LEAD = 28;
/** Where a clause begins. */
const CLAUSE =
  /[,;:)–—] |[–—(]| (?=(?:and|but|or|which|who|whose|that|where|when|while|after|before|because|although|though|if|whether) )/g;

/** `quoted`, from the clause that holds the focus on: a line is short, and a sentence's first words say little of what it says last. */
export function excerpt(article: Article, { focus, ...piece }: Evidence): string {
  if (!focus || focus.start < piece.start || focus.end > piece.end) return quoted(article, piece);
  const lead = article.text.slice(piece.start, focus.start).replace(/\s+/g, ' ').trimStart();
  if (lead.length <= LEAD || lead.length + focus.end - focus.start <= LINE) return quoted(article, piece);
  const near = lead.slice(-LEAD);
  const clause = [...near.matchAll(CLAUSE)].at(-1);
  const cut = clause ? clause.index + clause[0].length : near.indexOf(' ') + 1;
  if (cut === 0) return quoted(article, piece);
  return inQuotes(`… ${quote(article, piece).slice(lead.length - LEAD + cut)}`);
}
