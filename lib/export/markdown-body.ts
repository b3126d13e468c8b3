// The body that the Markdown and Obsidian exports share: gaps first, then the groups, the phrases, and the reader's notes apart.
import { shortDate } from './dates';
import { markdownLink, markdownQuote, escapeMarkdown as md } from './markdown';
import { hasNotes, type ItemLine, type Outline, type SignalLine } from './outline';
import { CHECK, DISCLAIMER } from './words';

function byline({ organisation, publisher, url, published, read }: Outline): string {
  const place = publisher || url;
  const dates = [published && `published ${md(shortDate(published))}`, `read on ${md(shortDate(read))}`];
  return [md(organisation), place ? markdownLink(place, url) : '', ...dates].filter(Boolean).join(' · ');
}

function itemLine({ info, word, status, shown, quotes, check }: ItemLine): string {
  const quoted = quotes.map(({ text, link }) => markdownQuote(text, link)).join(' · ');
  const value = shown ? `${word}, **${md(shown)}**` : word;
  const said = `- ${md(info.name)}: ${value}${check ? ` (${CHECK})` : ''}`;
  const question = status === 'missing' ? '' : status === 'stated' ? '' : ` Still open: ${md(info.ask)}`;
  return `${said}${quoted ? `. ${quoted}` : '.'}${question}`;
}

function gaps(items: ItemLine[]): string[] {
  const missing = items.filter(({ status }) => status === 'missing');
  if (missing.length === 0) return [];
  const lines = missing.map(({ info, check }) => {
    return `- ${md(info.name)}${check ? ` (${CHECK})` : ''}. ${md(info.why)} *${md(info.ask)}*`;
  });
  return ['## Not said here', lines.join('\n')];
}

function groups({ groups: all }: Outline): string[] {
  return all.flatMap(({ name, lines }) => {
    const said = lines.filter(({ status }) => status !== 'missing');
    const stated = lines.filter(({ status }) => status === 'stated').length;
    return [`## ${md(name)} (${stated} of ${lines.length} answered)`, said.map(itemLine).join('\n')].filter(Boolean);
  });
}

function signalLines({ signal, phrase, tactic, answered, dismissed }: SignalLine): string {
  const marks = [
    signal.sure ? '' : CHECK,
    signal.repeats > 1 ? `said ${signal.repeats} times` : '',
    dismissed ? 'set aside by the reader' : '',
  ];
  const aside = marks.filter(Boolean).join(', ');
  const lines = [
    `- ${markdownQuote(phrase.text, phrase.link)}: **${md(tactic.name)}**${aside ? ` (${aside})` : ''}. ${md(tactic.why)}`,
  ];
  for (const { item, quote, complete } of answered) {
    const lead = complete ? 'Answered elsewhere in this text' : 'Partly answered elsewhere in this text';
    lines.push(`  - ${lead} (${md(item)}): ${markdownQuote(quote.text, quote.link)}`);
  }
  if (signal.questions.length > 0) lines.push(`  - This leaves open: ${signal.questions.map(md).join(' · ')}`);
  return lines.join('\n');
}

function remarks(sheet: Outline): string[] {
  const lines = sheet.remarks.map(({ text, quotes, source }) => {
    const quoted = quotes.map((quote) => ` ${markdownQuote(quote.text, quote.link)}`).join('');
    return `- ${md(text)}${quoted}${source ? ` (${md(source)})` : ''}`;
  });
  return lines.length > 0 ? ['## Remarks', lines.join('\n')] : [];
}

function notes({ notes: mine }: Outline): string[] {
  if (!hasNotes(mine)) return [];
  const lines = [
    ...mine.ticks.map(({ name, note, link }) => {
      const from = link ? ` ${markdownLink(link, link)}` : '';
      return `- ${md(name)}: answered elsewhere. ${md(note)}${from}`.trimEnd();
    }),
    ...mine.overrides.map(({ name, mine: to, asRead }) => `- ${md(name)}: ${to}. *${asRead}, as read*`),
    ...mine.questions.map((text) => `- My question: ${md(text)}`),
    ...mine.dismissed.map((text) => `- Set aside: “${md(text)}”`),
  ];
  return ['## Reader’s notes', `*${md(mine.lead)}*`, lines.join('\n')];
}

const blocks = (...parts: string[]) => parts.filter(Boolean).join('\n\n');

/** What a template may name, each a finished piece of Markdown; empty where there is nothing to say. */
export function markdownParts(sheet: Outline): Record<string, string> {
  const { summary } = sheet;
  const sources = sheet.sources.map(({ label, href }) => `- ${markdownLink(label, href)}`);
  return {
    title: md(sheet.title),
    byline: byline(sheet),
    organisation: md(sheet.organisation),
    publication: md(sheet.publisher),
    link: sheet.url ? markdownLink(sheet.url, sheet.url) : '',
    published: md(shortDate(sheet.published)),
    read: md(shortDate(sheet.read)),
    summary: `**${md(summary.sentence)}**${summary.check ? ` ${md(summary.check)}` : ''}`,
    delay: md(summary.delay),
    notices: blocks(...sheet.notices.map((notice) => `*${md(notice)}*`)),
    gaps: blocks(...gaps(sheet.items)),
    items: blocks(...groups(sheet)),
    signals: blocks('## Signals', sheet.signals.map(signalLines).join('\n') || sheet.noSignals),
    remarks: blocks(...remarks(sheet)),
    sources: sources.length > 0 ? blocks('## Read next at the source', sources.join('\n')) : '',
    notes: blocks(...notes(sheet)),
    disclaimer: md(DISCLAIMER),
    made: md(sheet.made),
  };
}

export const MARKDOWN_TEMPLATE = `# {title}

{byline}

{summary}

{delay}

{notices}

{gaps}

{items}

{signals}

{remarks}

{sources}

{notes}

---

{disclaimer} {made}`;

/**
 * A template with its `{parts}` filled in; names that are none of ours stay as they are. What limits a reading is never
 * left out: a template without `{notices}` or `{disclaimer}` gets them at its end.
 */
export function markdownBody(sheet: Outline, template = MARKDOWN_TEMPLATE): string {
  const parts = markdownParts(sheet);
  const owed = ['notices', 'disclaimer'].filter((name) => !template.includes(`{${name}}`)).map((name) => `{${name}}`);
  const filled = blocks(template, ...owed).replace(/\{([a-z]{1,20})\}/g, (whole, name: string) => {
    return Object.hasOwn(parts, name) ? parts[name]! : whole;
  });
  return `${filled.replace(/\n{3,20}/g, '\n\n').trim()}\n`;
}
