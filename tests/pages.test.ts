// Whole pages, read from their HTML to their checklist. A page that went wrong becomes a folder here, with what should be read.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readPage } from '../lib/page/read-page';
import { read } from '../lib/reading/read';
import { rules } from '../lib/rules';
import { mismatches } from './expected';
import { outline } from './outline';

const folder = join(import.meta.dirname, 'pages');
const slugs = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

const fileOf = (slug: string, name: string): string => readFileSync(join(folder, slug, name), 'utf8');

function readingOf(slug: string) {
  const { document } = parseHTML(fileOf(slug, 'page.html'));
  const { article } = readPage(document as unknown as Document, `https://pages.example/${slug}`);
  return { article, reading: read(article.text, rules, article.date) };
}

describe.each(slugs)('%s', (slug) => {
  it('is read as written down', () => {
    const { article, reading } = readingOf(slug);
    const wrong = mismatches(fileOf(slug, 'reading.txt'), article, reading);
    expect(wrong, `all that is read of it:\n\n${outline(article, reading)}`).toEqual([]);
  });
});

describe('a line of reading.txt', () => {
  const { article, reading } = readingOf('news-story');
  const wrong = (line: string): number => mismatches(line, article, reading).length;

  it.each([
    'disclosure no',
    'organisation Nobody',
    'began withheld',
    'marked speed “no such words”',
    'lacks “the”',
    'remark candour “no such words”',
    'source Nowhere <https://nowhere.example>',
  ])('%s: a wrong one is told', (line) => expect(wrong(line)).toBe(1));

  it('that names nothing known is an error, and so is an empty file', () => {
    expect(() => wrong('beginnings stated')).toThrow('no item and no fact');
    expect(() => wrong('# nothing')).toThrow('says nothing');
  });
});
