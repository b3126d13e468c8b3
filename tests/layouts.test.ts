// The article finder on forty-odd ways to build a page: all of the story, none of the furniture; and beside the reader view.
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readPage } from '../lib/page/read-page';
import { LAYOUTS } from './layouts/layouts';
import { MARK } from './layouts/stories';

const parse = (html: string) => parseHTML(html).document as unknown as Document;
const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Twice the words in common over all words, each word as often as it stands. */
function shared(a: string[], b: string[]): number {
  const left = new Map<string, number>();
  for (const word of b) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of a) {
    const count = left.get(word) ?? 0;
    if (count) common++;
    left.set(word, count - 1);
  }
  return (2 * common) / (a.length + b.length);
}

describe.each(LAYOUTS)('$name', ({ html, story }) => {
  const article = readPage(parse(html), 'https://post.example/story');

  it('gives the headline and every paragraph', () => {
    expect(article.article.title).toBe(story.headline);
    const text = tidy(article.text);
    for (const paragraph of story.paragraphs) expect(text).toContain(tidy(paragraph));
  });

  it('gives nothing of what stands round it', () => {
    expect(article.text).not.toContain(MARK);
  });
});

it('has at least forty layouts', () => {
  expect(LAYOUTS.length).toBeGreaterThanOrEqual(40);
});

it('agrees with the reader view', () => {
  const figures = LAYOUTS.map(({ html }) => {
    const view = new Readability(parse(html) as never).parse();
    const { text } = readPage(parse(html), 'https://post.example/story');
    return shared(words(text), words(`${view?.title} ${view?.textContent}`));
  });
  expect(figures.reduce((sum, figure) => sum + figure, 0) / figures.length).toBeGreaterThan(0.94);
});
