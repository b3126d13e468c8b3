// Pages to measure on: an article among menus and side columns, or a page of very many elements.
import { articleOf } from './inputs';

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const links = (count: number) =>
  Array.from({ length: count }, (_, at) => `<li><a href="/${at}">Section ${at}</a></li>`).join('');

const frame = (
  title: string,
  story: string,
) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<style>body{font:16px/1.5 sans-serif;max-width:60em}nav li{display:inline}</style></head><body>
<header><nav><ul>${links(30)}</ul></nav></header><main><article>${story}</article></main><aside><ul>${links(40)}</ul></aside><footer><p>All rights reserved.</p></footer></body></html>`;

/** A page whose story is about `length` characters; a `quiet` one does not wake the extension, which would work beside what is measured. */
export function storyPage(length: number, quiet = false): string {
  const [title = '', , ...paragraphs] = articleOf(length, 7, quiet).split('\n');
  const story = paragraphs.map((each) => `<p>${escaped(each)}</p>`).join('\n');
  return frame(title, `<h1>${escaped(title)}</h1>${story}`);
}

/** A text as a page: its first line the title and headline, each other line a paragraph. */
export function textPage(text: string): string {
  const [title = '', ...lines] = text.split('\n').filter((line) => line.trim());
  return frame(
    escaped(title),
    `<h1>${escaped(title)}</h1>${lines.map((line) => `<p>${escaped(line)}</p>`).join('\n')}`,
  );
}

/** An everyday page of about 6 kB that tells of nothing of the kind. */
export const ordinaryPage = (): string =>
  frame(
    'A new bridge for Grenholm',
    `<h1>A new bridge for Grenholm</h1>${'<p>The council voted on Tuesday to build a bridge over the Ailsa for walkers and bicycles. Work begins in spring and will take two years.</p>'.repeat(30)}`,
  );

/** A page of `count` elements with little in each. */
export const manyElements = (count: number): string =>
  frame(
    'Everything',
    `<h1>Everything</h1>${'<p>It <b>said</b> so on <i>Monday</i>.</p>'.repeat(Math.ceil(count / 3))}`,
  );
