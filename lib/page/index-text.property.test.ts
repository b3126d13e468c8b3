// One string from any tree of a page, and back: whatever words are asked for, their places hold them and nothing else.
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { FUZZ_TIMEOUT, runs } from '../../tests/fuzz';
import { readPage } from './read-page';

const words = fc.constantFrom(
  ...['data', ' was ', 'copied', '\n', '  ', '\u00a0', 'im\u00admediately', 'con\u200btained', '“no', ' evidence”'],
  ...['İstanbul ', '😀', 'é', '&amp;', '. ', 'The ', 'firm', ', ', 'שלום', '\u202e', '\t'],
);
const { tree } = fc.letrec<{ tree: string }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    words,
    fc.constantFrom('<br>', '<wbr>', '<br><br>', '<span></span>'),
    fc
      .tuple(
        fc.constantFrom('p', 'b', 'em', 'a', 'div', 'li', 'h2', 'blockquote'),
        fc.array(tie('tree'), { maxLength: 4 }),
      )
      .map(([tag, children]) => `<${tag}>${children.join('')}</${tag}>`),
  ),
}));
const LONG = 'The ferry company said that strangers had entered its booking system and copied names and addresses. ';
const body = fc
  .array(tree, { maxLength: 12 })
  .map((parts) => `<p>${LONG.repeat(3)}</p>${parts.join('')}<p>${LONG}</p>`);
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;
const bare = (text: string) => text.replace(INVISIBLE, '').replace(/\s+/g, '');

test('a stretch of the text is found on the page as it was', { timeout: FUZZ_TIMEOUT }, () => {
  fc.assert(
    fc.property(body, fc.nat(), fc.nat(60), (html, from, length) => {
      const { document } = parseHTML(
        `<!doctype html><html lang="en"><head><title>Breach</title></head><body><article><h1>Ferry firm breached</h1>${html}</article></body></html>`,
      );
      const article = readPage(document as unknown as Document, 'https://news.example/story');
      const start = from % article.text.length;
      const end = Math.min(article.text.length, start + 1 + length);
      const places = article.rangeOf({ start, end });
      const shown = places.map((place) => {
        expect(place.startOffset).toBeLessThan(place.endOffset);
        expect(place.endOffset).toBeLessThanOrEqual(place.startContainer.data.length);
        return place.startContainer.data.slice(place.startOffset, place.endOffset);
      });
      expect(bare(shown.join(''))).toBe(bare(article.text.slice(start, end)));
    }),
    runs(0.05),
  );
});
