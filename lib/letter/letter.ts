// A short, courteous, neutral letter that asks for what a disclosure leaves open. Pure data first, then plain text.
import { fold } from '../export/clean';
import { shortDate } from '../export/dates';
import { httpUrl } from '../export/http-url';
import type { Catalog, Dossier, ItemId } from '../model';
import { type LetterQuestion, openQuestions } from './open-questions';
import { type Jurisdiction, rightFor } from './rights';

export type Audience = 'press' | 'privacy' | 'investor';

export interface Letter {
  /** "Press office, Tarnwick Ferries": a role, never an address. */
  to: string;
  subject: string;
  /** Before the questions. */
  paragraphs: string[];
  questions: LetterQuestion[];
  /** After them. */
  closing: string[];
}

export interface LetterOptions {
  catalog: Catalog;
  audience: Audience;
  /** Only the letter about one's own data cites a law. */
  jurisdiction?: Jurisdiction;
}

interface Occasion {
  to: string;
  subject: string;
  why: string;
  lead: string;
  closing: string;
  /** Items ticked beforehand: what this reader needs first. */
  asks: ItemId[];
}

const OCCASIONS: Record<Audience, Occasion> = {
  press: {
    to: 'Press office',
    subject: 'Questions about the incident at',
    why: 'I am writing about it and would like to get the facts right.',
    lead: 'These points are open in the text before me:',
    closing:
      'An answer to any of these is welcome, also where it is that a point is not known yet, and by when it will be.',
    asks: [
      'began',
      'detected',
      'discovered-by',
      'cause',
      'ransom',
      'systems',
      'data-types',
      'taken',
      'people-count',
      'containment',
      'investigation',
      'regulator',
      'people-told',
    ],
  },
  privacy: {
    to: 'Data protection officer',
    subject: 'My personal data and the incident at',
    why: 'I may be among those affected.',
    lead: 'I would like to know, as far as it concerns me:',
    closing: 'A short answer in writing is enough. I am glad to confirm who I am where you need that.',
    asks: [
      'began',
      'detected',
      'data-types',
      'taken',
      'people-who',
      'protection',
      'misuse',
      'people-told',
      'help',
      'containment',
    ],
  },
  investor: {
    to: 'Investor relations',
    subject: 'Questions about the incident at',
    why: 'I am an investor, or consider becoming one, and would like to understand its extent.',
    lead: 'These points are open in the text before me:',
    closing: 'Where a point will be answered in a filing or a later report, its date would help.',
    asks: [
      'began',
      'detected',
      'cause',
      'ransom',
      'systems',
      'supply-chain',
      'people-count',
      'service-impact',
      'regulator',
      'investigation',
      'prevention',
      'outlook',
    ],
  },
};

function reference({ article }: Dossier): string {
  const where = [fold(article.publisher ?? ''), article.date ? shortDate(fold(article.date)) : '']
    .filter(Boolean)
    .join(', ');
  const url = httpUrl(article.url);
  return `This is about “${fold(article.title)}”${where ? ` (${where})` : ''}${url ? `, ${url}` : ''}.`;
}

const PARTIAL =
  'I could read only the visible part of the text; where the rest answers a question, a pointer to it is enough.';
const REPORT =
  'The text is a report: what it leaves out, you may have said elsewhere. A pointer to your own notice is an answer too.';

/** The letter with every open question; those this audience needs first are selected. */
export function writeLetter(dossier: Dossier, { catalog, audience, jurisdiction = 'none' }: LetterOptions): Letter {
  const occasion = OCCASIONS[audience];
  const { organisation } = dossier.reading;
  const who = fold(organisation ?? '') || 'your organisation';
  const right = rightFor(audience === 'privacy' ? jurisdiction : 'none');
  const own = organisation !== undefined && fold(dossier.article.publisher ?? '') === fold(organisation);
  const limits = [...(dossier.article.partial ? [PARTIAL] : []), ...(own ? [] : [REPORT])];
  return {
    to: `${audience === 'privacy' ? right.to : occasion.to}, ${who}`,
    subject: `${occasion.subject} ${who}`,
    paragraphs: [
      'Dear Sir or Madam,',
      `${reference(dossier)} ${occasion.why}`,
      ...limits,
      ...right.paragraphs,
      occasion.lead,
    ],
    questions: openQuestions(dossier, catalog, occasion.asks),
    closing: [occasion.closing, 'Thank you for your time.', 'Yours faithfully,'],
  };
}

/** The letter without its head, with the selected questions numbered. Without any, it asks nothing and says so. */
export function letterBody({ paragraphs, questions, closing }: Letter): string {
  const asked = questions.filter(({ selected }) => selected).map(({ text }, at) => `${at + 1}. ${text}`);
  const body =
    asked.length > 0 ? [...paragraphs, asked.join('\n\n')] : [...paragraphs.slice(0, -1), 'I have no open questions.'];
  return `${[...body, ...closing].join('\n\n')}\n`;
}

/** The letter as plain text, head and body. */
export const letterText = (letter: Letter): string =>
  `To: ${letter.to}\nSubject: ${letter.subject}\n\n${letterBody(letter)}`;

/** The most that mail programs and browsers take in an address, all told. */
export const MAILTO_LIMIT = 1900;

const encode = (text: string) =>
  encodeURIComponent(text).replace(/['()!*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);

/** A `mailto:` address of any length for a text as it was edited, without a recipient: nobody's address is guessed. */
export const mailAddress = (subject: string, body: string): string =>
  `mailto:?subject=${encode(subject)}&body=${encode(body.replace(/\r?\n/g, '\r\n'))}`;

/**
 * A `mailto:` address that opens the letter in the mail program. Undefined where the letter is too long for one; then
 * copying is the way.
 */
export function mailto(letter: Letter): string | undefined {
  const address = mailAddress(letter.subject, letterBody(letter));
  return address.length <= MAILTO_LIMIT ? address : undefined;
}
