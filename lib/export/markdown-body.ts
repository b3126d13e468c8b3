// The body that the Markdown and Obsidian exports share: gaps first, then the groups, the phrases, and the reader's notes apart.
import { shortDate } from './dates';
import { markdownLink, markdownQuote, escapeMarkdown as md } from './markdown';
import { hasNotes, type ItemLine, type Outline, type SignalLine } from './outline';
import { CHECK, DISCLAIMER, NO_SIGNALS } from './words';

function head(sheet: Outline): string[] {
  const { title, organisation, publisher, url, published, read, summary } = sheet;
  const where = markdownLink(publisher || url || '', url);
  const dates = [published && `published ${md(shortDate(published))}`, `read on ${md(shortDate(read))}`];
  const line = [md(organisation), publisher || url ? where : '', ...dates].filter(Boolean).join(' · ');
  return [
    `# ${md(title)}`,
    line,
    `**${md(summary.sentence)}**${summary.check ? ` ${md(summary.check)}` : ''}`,
    md(summary.delay),
    ...sheet.notices.map((notice) => `*${md(notice)}*`),
  ];
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

/** The whole document as blocks, joined by blank lines. */
export function markdownBody(sheet: Outline): string {
  const signals = sheet.signals.map(signalLines).join('\n') || NO_SIGNALS;
  const sources = sheet.sources.map(({ label, href }) => `- ${markdownLink(label, href)}`);
  const blocks = [
    ...head(sheet),
    ...gaps(sheet.items),
    ...groups(sheet),
    '## Signals',
    signals,
    ...remarks(sheet),
    ...(sources.length > 0 ? ['## Read next at the source', sources.join('\n')] : []),
    ...notes(sheet),
    '---',
    `${md(DISCLAIMER)} ${md(sheet.made)}`,
  ];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}
