// CSV (RFC 4180) for spreadsheets: one table, one kind of thing a row, and no cell that a spreadsheet would run.
import { clean } from '../clean';
import type { Outline } from '../outline';
import { outline } from '../outline';
import type { Exporter } from '../types';
import { CHECK, DISCLAIMER, VOICE_WORDS } from '../words';

const COLUMNS = [
  'kind',
  'id',
  'group',
  'name',
  'status',
  'value',
  'text',
  'link',
  'voice',
  'questions',
  'remark',
] as const;
type Row = Partial<Record<(typeof COLUMNS)[number], string>> & { kind: string };

// A formula starts with one of these, also after spaces, controls and invisible characters, also full-width.
const FORMULA = /^[\s\p{C}\p{Z}\p{M}]*[=+\-@|%＝＋－＠﹢﹣−]/u;

/** A leading apostrophe keeps a cell text; a text that starts with one gets another, so that nothing is ambiguous. */
export function defuse(cell: string): string {
  return FORMULA.test(cell) || /^['\t\r\n]/.test(cell) ? `'${cell}` : cell;
}

const cell = (text = '') => `"${defuse(clean(text)).replace(/"/g, '""')}"`;

function about(sheet: Outline): Row[] {
  const { summary } = sheet;
  const line = (name: string, text: string, link?: string): Row => ({
    kind: 'about',
    name,
    text,
    ...(link && { link }),
  });
  return [
    line('Title', sheet.title, sheet.url),
    line('Organisation', sheet.organisation),
    line('Publication', sheet.publisher),
    line('Published', sheet.published),
    line('Read', sheet.read),
    line('Summary', [summary.sentence, summary.check].filter(Boolean).join(' ')),
    line('Delay', summary.delay),
    ...sheet.notices.map((notice) => line('Notice', notice)),
    line('Made by', sheet.made),
    line('Disclaimer', DISCLAIMER),
  ].filter(({ text }) => text);
}

function items(sheet: Outline): Row[] {
  return sheet.groups.flatMap(({ name: group, lines }) =>
    lines.flatMap(({ info, word, value, quotes, check, status }): Row[] => {
      const row = { kind: 'item', id: info.id, group, name: info.name, status: word, value: String(value ?? '') };
      const rest = { remark: check ? CHECK : '', questions: status === 'stated' ? '' : info.ask };
      const pieces = quotes.map(({ text, link, voice }) => ({ text, link: link ?? '', voice: VOICE_WORDS[voice] }));
      const [first = {}, ...more] = pieces;
      return [{ ...row, ...rest, ...first }, ...more.map((piece) => ({ ...row, ...piece, kind: 'evidence' }))];
    }),
  );
}

function signals(sheet: Outline): Row[] {
  return sheet.signals.flatMap(({ signal, phrase, tactic, answered, dismissed }): Row[] => {
    const marks = [signal.sure ? '' : CHECK, dismissed ? 'set aside by the reader' : ''].filter(Boolean).join('; ');
    const row = { kind: 'signal', id: signal.rule, group: tactic.id, name: tactic.name, text: phrase.text };
    const more = { link: phrase.link ?? '', voice: VOICE_WORDS[signal.voice], questions: signal.questions.join('\n') };
    const elsewhere = answered.map(({ item, quote, complete }): Row => {
      const status = complete ? 'answered elsewhere' : 'partly answered elsewhere';
      return { kind: 'answer', id: signal.rule, name: item, status, text: quote.text, link: quote.link ?? '' };
    });
    return [{ ...row, ...more, remark: marks }, ...elsewhere];
  });
}

function notes({ notes: { ticks, overrides, questions, dismissed, lead } }: Outline): Row[] {
  const mine = { kind: 'reader', remark: lead };
  return [
    ...ticks.map(({ id, name, note, link = '' }) => ({ ...mine, id, name, status: 'ticked', text: note, link })),
    ...overrides.map(({ id, name, mine: to, asRead }) => ({
      ...mine,
      id,
      name,
      status: to,
      text: `${asRead}, as read`,
    })),
    ...questions.map((text) => ({ ...mine, name: 'Question', questions: text })),
    ...dismissed.map((text) => ({ ...mine, name: 'Set aside', text })),
  ];
}

export default {
  id: 'csv',
  label: 'CSV',
  mime: 'text/csv',
  extension: 'csv',
  render(dossier, context) {
    const sheet = outline(dossier, context);
    const remarks = sheet.remarks.flatMap(({ remark, text, quotes, source }): Row[] => [
      { kind: 'remark', id: remark.kind, name: remark.item ?? '', text, remark: source },
      ...quotes.map((quote) => ({ kind: 'evidence', id: remark.kind, text: quote.text, link: quote.link ?? '' })),
    ]);
    const sources = sheet.sources.map(({ label, href }) => ({
      kind: 'source',
      name: 'Read next at the source',
      text: label,
      link: href,
    }));
    const rows: Row[] = [...about(sheet), ...items(sheet), ...signals(sheet), ...remarks, ...sources, ...notes(sheet)];
    const lines = [COLUMNS.map(cell), ...rows.map((row) => COLUMNS.map((column) => cell(row[column])))];
    // The byte-order mark makes Excel read UTF-8.
    return `\uFEFF${lines.map((line) => `${line.join(',')}\r\n`).join('')}`;
  },
} satisfies Exporter;
