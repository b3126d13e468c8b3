// Markdown: the checklist to paste into an issue, a note or a story draft.
import { markdownBody } from '../markdown-body';
import { outline } from '../outline';
import type { Exporter } from '../types';

export default {
  id: 'markdown',
  label: 'Markdown',
  mime: 'text/markdown',
  extension: 'md',
  render: (dossier, context) => markdownBody(outline(dossier, context), context.template),
} satisfies Exporter;
