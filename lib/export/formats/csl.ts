// CSL-JSON for Zotero and other reference managers: the article as a source, the checklist as its note.
import { checklistDocument } from '../checklist-document';
import { dateParts } from '../dates';
import { type ItemLine, type Outline, outline } from '../outline';
import type { Exporter } from '../types';
import { CHECK, DISCLAIMER } from '../words';

function cslDate(iso: string) {
  const parts = dateParts(iso);
  return parts && { 'date-parts': [[parts.year, parts.month, ...(parts.day ? [parts.day] : [])]] };
}

function itemText({ info, word, shown, quotes, check }: ItemLine): string {
  const said = quotes.map(({ text }) => `“${text}”`).join(' · ');
  return [`${info.name}: ${word}`, shown, said, check ? CHECK : ''].filter(Boolean).join('; ');
}

const asSentence = (text: string) => (text === '' || text.endsWith('.') ? text : `${text}.`);

function note(sheet: Outline): string {
  const mine = sheet.notes;
  return [
    sheet.summary.sentence,
    sheet.summary.check,
    sheet.summary.delay,
    ...sheet.notices,
    ...sheet.items.map(itemText),
    ...sheet.signals.map(
      ({ phrase, tactic, signal }) => `“${phrase.text}”: ${tactic.name}. ${signal.questions.join(' ')}`,
    ),
    ...mine.ticks.map(({ name, note: text, link }) => ['Reader’s tick', name, text, link].filter(Boolean).join('; ')),
    ...mine.overrides.map(({ name, mine: to, asRead }) => `Reader’s view: ${name}; ${to} (${asRead}, as read)`),
    ...mine.questions.map((text) => `Reader’s question: ${text}`),
    DISCLAIMER,
    sheet.made,
  ]
    .filter(Boolean)
    .join('\n');
}

export default {
  id: 'csl',
  label: 'CSL-JSON (Zotero)',
  mime: 'application/vnd.citationstyles.csl+json',
  extension: 'json',
  render(dossier, context) {
    const sheet = outline(dossier, context);
    const issued = cslDate(sheet.published);
    const accessed = cslDate(sheet.read);
    const entry = {
      id: `unsaid-${dossier.hash.slice(0, 16)}`,
      type: sheet.publisher ? 'article-newspaper' : 'webpage',
      title: sheet.title,
      ...(sheet.publisher && { 'container-title': sheet.publisher }),
      ...(sheet.url && { URL: sheet.url }),
      ...(dossier.article.lang && { language: dossier.article.lang }),
      ...(issued && { issued }),
      ...(accessed && { accessed }),
      abstract: [sheet.summary.sentence, sheet.summary.delay].map(asSentence).filter(Boolean).join(' '),
      note: note(sheet),
      // The schema leaves this place to applications: the whole checklist, for tools that know it.
      custom: { unsaid: checklistDocument(dossier, context) },
    };
    return `${JSON.stringify([entry], null, 2).replace(/</g, '\\u003c')}\n`;
  },
} satisfies Exporter;
