// One string from many pieces, and every character's way back to the page.
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readPage } from './read-page';

const page = (body: string, head = '<title>Northwind Ferries breach</title>') =>
  parseHTML(`<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`)
    .document as unknown as Document;

const LONG =
  'The ferry company said that its booking system was entered by strangers, who copied names, addresses and dates of travel. ';
const filler = `<p>${LONG.repeat(3)}</p><p>${LONG.repeat(2)}</p>`;
const read = (body: string) => readPage(page(`<article>${body}${filler}</article>`), 'https://news.example/story');

/** What the places of a phrase hold on the page. */
function shown(article: ReturnType<typeof readPage>, phrase: string): string {
  const start = article.text.indexOf(phrase);
  expect(start, `"${phrase}" is in the text`).toBeGreaterThanOrEqual(0);
  const places = article.rangeOf({ start, end: start + phrase.length });
  return places.map((p) => p.startContainer.data.slice(p.startOffset, p.endOffset)).join('');
}

describe('text split by markup', () => {
  it('is one phrase', () => {
    const article = read(
      '<p>We have <a href="/x">no</a> <em>evi<wbr>dence</em> of misuse of any data, the company said.</p>',
    );
    expect(shown(article, 'no evidence of misuse')).toBe('no evidence of misuse');
  });

  it('has a space where a line breaks and none where a word may', () => {
    const article = read(
      '<p>no evidence<br>of misuse, im<wbr>me<wbr>diately contained, said the company in a statement.</p>',
    );
    expect(article.text).toContain('no evidence of misuse, immediately contained');
  });

  it('loses soft hyphens and zero-width characters, and finds them again on the page', () => {
    const article = read(
      '<p>They were im\u00admedi\u00adately con\u200btained, the company said in its short statement.</p>',
    );
    expect(article.text).toContain('immediately contained');
    expect(shown(article, 'immediately contained')).toBe('im\u00admedi\u00adately con\u200btained');
  });

  it('folds white space, whatever its kind', () => {
    const article = read(
      '<p>a\u00a0small \n\t  number of\u2003customers were affected, the company said in its statement.</p>',
    );
    expect(shown(article, 'a small number of customers').replace(/\s+/g, ' ')).toBe('a small number of customers');
  });
});

describe('the way back', () => {
  it('gives every character its own place', () => {
    const article = read(
      '<p>One <b>two</b>  three\n four, five; and so on for long enough to be read as a paragraph.</p>',
    );
    for (let at = 0; at < article.text.length; at++) {
      const [place] = article.rangeOf({ start: at, end: at + 1 });
      const character = article.text[at]!;
      if (!place) expect(character).toMatch(/\n|[A-Za-z ]/);
      else expect(place.startContainer.data[place.startOffset]!.replace(/\s/, ' ')).toBe(character);
    }
  });

  it('gives no place to a headline that stands only in the title', () => {
    const article = read('');
    expect(article.text.startsWith('Northwind Ferries breach\n\n')).toBe(true);
    expect(article.rangeOf({ start: 0, end: 9 })).toEqual([]);
  });
});

describe('lines', () => {
  it('ends one with each block and with each double break', () => {
    const article = read(
      '<h2>What happened</h2><p>First.</p><div>Second thing.<br><br>Third thing.</div><ul><li>Fourth</li></ul>',
    );
    expect(article.text).toMatch(/What happened\nFirst\.\nSecond thing\.\nThird thing\.\nFourth\n/);
  });

  it('goes on where a letter was cut into lines by a converter', () => {
    const article = read(
      '<div class="l">We are writing to tell you of an event that may have</div><div class="l">affected some of your personal information.</div>',
    );
    expect(article.text).toContain('that may have affected some');
  });

  it('parts paragraphs of preformatted text at blank lines only', () => {
    const article = readPage(
      page(`<pre>ITEM 1.05\nMATERIAL INCIDENT\n\nOn May 3 the\ncompany found strangers.\n\n${LONG.repeat(8)}</pre>`),
      'https://filings.example/8k.txt',
    );
    expect(article.text).toContain('ITEM 1.05 MATERIAL INCIDENT\nOn May 3 the company found strangers.\n');
  });
});
