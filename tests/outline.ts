// A reading as a page of plain text, so that a change in what is read shows as a change in a file.
import type { Article, Reading, Span } from '../lib/model';

const WIDE = 110;

/** The words of a stretch on one line, cut when long. */
function quote(text: string, { start, end }: Span): string {
  const words = text.slice(start, end).replace(/\s+/g, ' ');
  return `“${words.length > WIDE ? `${words.slice(0, WIDE)}…` : words}”`;
}

/** Facts of the page, then signals in order, then all items; nothing of scores and rules, which may change without a change in meaning. */
export function outline(article: Article, reading: Reading): string {
  const { text, title, date, publisher, partial, sources } = article;
  const lines = [
    `headline      ${title}`,
    `date          ${date ?? '–'}`,
    `publisher     ${publisher ?? '–'}`,
    `partial       ${partial ?? 'no'}`,
    ...sources.map(({ label, href }) => `source        ${label} <${href}>`),
    `begins        ${quote(text, { start: text.indexOf('\n\n') + 2, end: text.indexOf('\n\n') + 62 })}`,
    `ends          ${quote(text, { start: Math.max(0, text.length - 60), end: text.length })}`,
    `disclosure    ${reading.disclosure ? 'yes' : 'no'}`,
  ];
  if (!reading.disclosure) return `${lines.join('\n')}\n`;
  lines.push(`organisation  ${reading.organisation ?? '–'}`);
  if (reading.delay)
    lines.push(`delay         ${reading.delay.days} days from ${reading.delay.from} to ${reading.delay.to}`);
  lines.push('', 'signals');
  for (const signal of reading.signals)
    lines.push(
      `  ${signal.tactic.padEnd(12)} ${quote(text, signal)}${signal.sure ? '' : ' ?'}`,
      ...signal.answered.map(({ item, sentence }) => `      answered: ${item}, ${quote(text, sentence)}`),
    );
  lines.push('', 'checklist');
  for (const [item, { status, value, evidence, sure }] of Object.entries(reading.items)) {
    const head = `  ${item.padEnd(14)} ${status}${value === undefined ? '' : ` ${value}`}${sure ? '' : ' ?'}`;
    lines.push(head.trimEnd(), ...evidence.map((span) => `      ${quote(text, span)}`));
  }
  if (reading.remarks.length)
    lines.push('', 'remarks', ...reading.remarks.map(({ kind, text: words }) => `  ${kind.padEnd(12)} ${words}`));
  return `${lines.join('\n')}\n`;
}
