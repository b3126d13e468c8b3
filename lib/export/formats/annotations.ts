// W3C Web Annotation (JSON-LD): every phrase and every piece of evidence as an annotation on the page, for Hypothesis and its kin.
import type { Dossier, Span } from '../../model';
import { clean } from '../clean';
import { type ItemLine, type Outline, outline, type SignalLine } from '../outline';
import { textFragment } from '../text-fragment';
import type { ExportContext, Exporter } from '../types';
import { CHECK, DISCLAIMER } from '../words';

const sentence = (text: string) => (text === '' || text.endsWith('.') ? text : `${text}.`);
const CONTEXT_LENGTH = 32;
const say = (value: string) => ({ type: 'TextualBody', value, format: 'text/plain', purpose: 'commenting' });
const tag = (value: string) => ({ type: 'TextualBody', value, purpose: 'tagging' });

/** No position selector: our offsets count the article's text, a tool's would count the page's. */
function target({ article }: Dossier, source: string, { start, end }: Span) {
  const exact = clean(article.text.slice(start, end));
  const prefix = clean(article.text.slice(Math.max(0, start - CONTEXT_LENGTH), start));
  const suffix = clean(article.text.slice(end, end + CONTEXT_LENGTH));
  return {
    source,
    selector: [
      { type: 'TextQuoteSelector', exact, prefix, suffix },
      {
        type: 'FragmentSelector',
        conformsTo: 'https://wicg.github.io/scroll-to-text-fragment/',
        value: textFragment(article.text, { start, end }),
      },
    ],
  };
}

function itemText({ info, word, shown, check, status }: ItemLine): string {
  const said = [`${info.name}: ${word}`, shown].filter(Boolean).join(', ');
  const open = status === 'stated' ? '' : ` ${info.why} ${info.ask}`;
  return `${said}${check ? ` (${CHECK})` : ''}.${open}`;
}

function signalText({ signal, tactic, answered }: SignalLine): string {
  const elsewhere = answered.map(({ item, quote, complete }) => {
    return `${complete ? 'Answered' : 'Partly answered'} elsewhere in this text (${item}): “${quote.text}”`;
  });
  const lines = [`${tactic.name}. ${tactic.why}`, ...signal.questions, ...elsewhere, ...(signal.sure ? [] : [CHECK])];
  return lines.join('\n');
}

interface Draft {
  motivation: string;
  body: object[];
  target: unknown;
}

function itemDrafts(dossier: Dossier, source: string, line: ItemLine): Draft[] {
  const body = [say(itemText(line)), tag(`unsaid:${line.info.id}`), tag(line.word)];
  if (line.quotes.length === 0) return [{ motivation: 'questioning', body, target: source }];
  return line.quotes.map((quote) => ({ motivation: 'classifying', body, target: target(dossier, source, quote) }));
}

function noteDrafts({ notes }: Outline, source: string): Draft[] {
  const texts = [
    ...notes.ticks.map(({ name, note, link }) =>
      [`${name}: answered elsewhere.`, note, link].filter(Boolean).join(' '),
    ),
    ...notes.overrides.map(({ name, mine, asRead }) => `${name}: ${mine} (${asRead}, as read).`),
    ...notes.questions,
  ];
  return texts.map((text) => ({ motivation: 'commenting', body: [say(text), tag('unsaid:reader')], target: source }));
}

function drafts(dossier: Dossier, sheet: Outline, source: string): Draft[] {
  const signals = sheet.signals.map((line) => ({
    motivation: 'questioning',
    body: [say(signalText(line)), tag(`unsaid:${line.tactic.id}`)],
    target: target(dossier, source, line.signal),
  }));
  const remarks = sheet.remarks.map(({ remark, text, source: law }) => ({
    motivation: 'commenting',
    body: [say(law ? `${text} (${law})` : text), tag(`unsaid:${remark.kind}`)],
    target: remark.spans[0] ? target(dossier, source, remark.spans[0]) : source,
  }));
  const items = sheet.items.flatMap((line) => itemDrafts(dossier, source, line));
  return [...items, ...signals, ...remarks, ...noteDrafts(sheet, source)];
}

function collection(dossier: Dossier, context: ExportContext) {
  const sheet = outline(dossier, context);
  const id = `urn:unsaid:${dossier.hash}`;
  const source = sheet.url ?? id;
  const fixed = { created: dossier.readAt, generator: { type: 'Software', name: sheet.made } };
  const items = drafts(dossier, sheet, source).map((draft, at) => {
    return { id: `${id}:${at + 1}`, type: 'Annotation', ...fixed, ...draft };
  });
  const lines = [
    sheet.summary.sentence,
    sheet.summary.check,
    sentence(sheet.summary.delay),
    ...sheet.notices,
    DISCLAIMER,
  ];
  return {
    '@context': ['http://www.w3.org/ns/anno.jsonld', { unsaid: 'urn:unsaid:', seeAlso: { '@id': 'unsaid:seeAlso' } }],
    id,
    type: 'AnnotationCollection',
    label: sheet.title,
    summary: lines.filter(Boolean).join(' '),
    ...fixed,
    published: sheet.published,
    seeAlso: sheet.sources,
    total: items.length,
    first: { id: `${id}:page`, type: 'AnnotationPage', startIndex: 0, items },
  };
}

export default {
  id: 'annotations',
  label: 'Web Annotation (JSON-LD)',
  mime: 'application/ld+json',
  extension: 'jsonld',
  render: (dossier, context) => `${JSON.stringify(collection(dossier, context), null, 2).replace(/</g, '\\u003c')}\n`,
} satisfies Exporter;
