// Whole pages, read from their HTML to their checklist. A page that went wrong becomes a folder here.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readPage } from '../lib/page/read-page';
import { read } from '../lib/reading/read';
import { rules } from '../lib/rules';
import { outline } from './outline';

const folder = join(import.meta.dirname, 'pages');
const slugs = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

describe.each(slugs)('%s', (slug) => {
  const html = readFileSync(join(folder, slug, 'page.html'), 'utf8');
  const { article } = readPage(parseHTML(html).document as unknown as Document, `https://pages.example/${slug}`);

  it('is read as written down', async () => {
    const reading = read(article.text, rules, article.date);
    await expect(outline(article, reading)).toMatchFileSnapshot(join(folder, slug, 'reading.txt'));
  });
});
