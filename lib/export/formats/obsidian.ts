// Markdown with front matter, as Obsidian keeps its notes: the facts as properties, the checklist as the note.
import { markdownBody } from '../markdown-body';
import { type Outline, outline } from '../outline';
import type { Exporter } from '../types';

/** A YAML value: JSON's double-quoted strings are YAML too, and nothing in them can start a tag, an anchor or a comment. */
function yaml(value: string | number | string[]): string {
  if (typeof value === 'number') return String(value);
  return JSON.stringify(value).replace(/[\u007F-\uFFFF]/g, (c) => {
    // YAML refuses a few characters even inside quotes.
    return /[\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]/.test(c)
      ? `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`
      : c;
  });
}

function properties(sheet: Outline, hash: string): [string, string | number | string[]][] {
  const { summary, items } = sheet;
  const value = (id: string) => items.find(({ info }) => info.id === id)?.value ?? '';
  const ids = (status: string) => items.filter((line) => line.status === status).map(({ info }) => info.id);
  return [
    ['title', sheet.title],
    ['source', sheet.url ?? ''],
    ['organisation', sheet.organisation],
    ['publication', sheet.publisher],
    ['published', sheet.published],
    ['read', sheet.read],
    ['summary', summary.sentence],
    ['delay', summary.delay],
    ['began', value('began')],
    ['detected', value('detected')],
    ['disclosed', value('disclosed')],
    ['people', value('people-count')],
    ['stated', ids('stated')],
    ['vague', ids('vague')],
    ['withheld', ids('withheld')],
    ['not-said', ids('missing')],
    ['to-check', summary.toCheck],
    ['signals', sheet.signals.length],
    ['made-by', sheet.made],
    ['hash', hash],
    ['tags', ['unsaid', 'breach']],
  ];
}

export default {
  id: 'obsidian',
  label: 'Obsidian',
  mime: 'text/markdown',
  extension: 'md',
  render(dossier, context) {
    const sheet = outline(dossier, context);
    const lines = properties(sheet, dossier.hash).filter(([, value]) => value !== '');
    return `---\n${lines.map(([key, value]) => `${key}: ${yaml(value)}\n`).join('')}---\n\n${markdownBody(sheet, context.template)}`;
  },
} satisfies Exporter;
