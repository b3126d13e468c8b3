// What a reading leaves open, as questions that quote what was said and ask for what is missing.
import { fold, inQuotes } from '../export/clean';
import type { Answer, Catalog, Dossier, Evidence, ItemId, ItemInfo } from '../model';

export interface LetterQuestion {
  /** Stable: the item's id, or `own-1`, `own-2` for the reader's questions. */
  id: string;
  item?: ItemId;
  /** The item in plain words; "My question" for the reader's. */
  name: string;
  /** What was said, on one line; none where nothing was. */
  quote?: string;
  ask: string;
  /** The paragraph as it stands in the letter. */
  text: string;
  selected: boolean;
}

const LONGEST_QUOTE = 240;

function shorten(text: string): string {
  if (text.length <= LONGEST_QUOTE) return text;
  const cut = text.slice(0, LONGEST_QUOTE);
  return `${cut.slice(0, cut.lastIndexOf(' ') + 1 || LONGEST_QUOTE).trimEnd()} …`;
}

/** A reporter's sentence about the organisation is the reporter's: only words in quotation marks are its own. */
function isSpeech(text: string, { start }: Evidence): boolean {
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start + 1);
  const count = (sign: string) => line.split(sign).length - 1;
  return count('“') > count('”') || count('"') % 2 === 1;
}

/** Who is quoted: the organisation's own notice, its words in a report, or the report. */
function saying({ article, reading }: Dossier, piece: Evidence, quote: string): string {
  const own = reading.organisation && fold(article.publisher ?? '') === fold(reading.organisation);
  if (own) return `Your text says: ${inQuotes(quote)}.`;
  return piece.voice === 'organisation' && isSpeech(article.text, piece)
    ? `You are reported as saying: ${inQuotes(quote)}.`
    : `The report says: ${inQuotes(quote)}.`;
}

function itemQuestion(
  dossier: Dossier,
  { id, name, ask }: ItemInfo,
  answer: Answer,
  status: string,
): Omit<LetterQuestion, 'selected'> {
  const piece = status === 'missing' ? undefined : answer.evidence[0];
  if (!piece) return { id, item: id, name, ask, text: `${name}: I found nothing on this. ${ask}` };
  const quote = shorten(fold(dossier.article.text.slice(piece.start, piece.end)));
  const later = status === 'withheld' ? ' If this cannot be said yet, when will it be?' : '';
  return { id, item: id, name, quote, ask, text: `${name}: ${saying(dossier, piece, quote)} ${ask}${later}` };
}

/**
 * Every item without a concrete answer, in checklist order, and then the reader's own questions. Items stated in the text,
 * ticked as answered elsewhere, or set to stated by the reader are never asked.
 */
export function openQuestions(dossier: Dossier, catalog: Catalog, preferred: readonly ItemId[]): LetterQuestion[] {
  const { notes, reading } = dossier;
  const items = catalog.items.flatMap((info) => {
    const answer: Answer | undefined = reading.items[info.id];
    if (!answer || notes.ticks[info.id] || answer.status === 'stated') return [];
    const status = notes.overrides[info.id] ?? answer.status;
    if (status === 'stated') return [];
    return [{ ...itemQuestion(dossier, info, answer, status), selected: preferred.includes(info.id) }];
  });
  const own = notes.questions
    .map(fold)
    .filter(Boolean)
    .map((ask, at) => {
      return { id: `own-${at + 1}`, name: 'My question', ask, text: ask, selected: true };
    });
  return [...items, ...own];
}
