// How a page is put together: a story's paragraphs in some markup, and the document round them.
import type { Story } from './stories';

export type Build = (story: Story) => string;

export const p = (s: Story, name = '') =>
  s.paragraphs.map((t) => `<p${name && ` class="${name}"`}>${t}</p>`).join('\n');
export const div = (s: Story, name: string) => s.paragraphs.map((t) => `<div class="${name}">${t}</div>`).join('\n');
export const some = (s: Story, from: number, to?: number) =>
  s.paragraphs
    .slice(from, to)
    .map((t) => `<p>${t}</p>`)
    .join('');
export const h1 = (s: Story, name = '') => `<h1${name && ` class="${name}"`}>${s.headline}</h1>`;
export const doc = (s: Story, body: string, head = '', site = 'Harbour Post') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${s.headline} | ${site}</title><meta property="og:site_name" content="${site}">${head}</head><body>${body}</body></html>`;
