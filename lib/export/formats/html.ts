// HTML: one self-contained file that reads well, prints well on A4, and can do nothing (its own policy forbids it).
import { foot, gaps, groups, head, notes, remarks, signals, sources } from '../html-page';
import { POLICY, STYLE } from '../html-style';
import { h } from '../html-tree';
import { outline } from '../outline';
import type { Exporter } from '../types';

export default {
  id: 'html',
  label: 'HTML',
  mime: 'text/html',
  extension: 'html',
  render(dossier, context) {
    const sheet = outline(dossier, context);
    const meta = [
      h('meta', { charset: 'utf-8' }),
      h('meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('meta', { name: 'referrer', content: 'no-referrer' }),
      h('title', {}, `${sheet.title} · Unsaid`),
      { html: `<style>${STYLE}</style>` },
    ];
    const parts = [head(sheet, dossier), gaps(sheet), groups(sheet), signals(sheet), remarks(sheet), sources(sheet)];
    const main = h('main', {}, ...parts, notes(sheet), foot(sheet));
    return `<!doctype html>\n${h('html', { lang: 'en' }, h('head', {}, meta), h('body', {}, main)).html}\n`;
  },
} satisfies Exporter;
