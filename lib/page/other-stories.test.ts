// Pages with more stories than one: the page's own is read, alone; entries of one story stay together.
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readPage } from './read-page';

const A = 'Calder Rail says strangers copied bookings';
const B = 'Town of Brigg to build a bridge';
const copied =
  'Calder Rail said on 4 May that strangers entered its booking system, copied names, addresses and dates of travel, and left a note. ';
const bridge =
  'The council of Brigg voted on Tuesday to build a bridge, a library and a school, at a cost of 40 million pounds, officials said. ';
const paragraphs = (sentence: string, times = 5) => `<p>${sentence.repeat(2)}</p>`.repeat(times);
const storyA = `<h1>${A}</h1>${paragraphs(copied)}`;
const storyB = `<h1>${B}</h1>${paragraphs(bridge, 8)}`;

const read = (title: string, body: string, head = '') => {
  const html = `<!doctype html><html lang="en"><head><title>${title}</title>${head}</head><body>${body}</body></html>`;
  return readPage(parseHTML(html).document as unknown as Document, 'https://post.example/story').article;
};

const SHAPES: Record<string, (a: string, b: string) => string> = {
  'articles side by side': (a, b) =>
    `<main><article class="story">${a}</article><article class="story">${b}</article></main>`,
  'a rule between': (a, b) => `<main><article>${a}</article><hr><article>${b}</article></main>`,
  'articles in sections of a feed': (a, b) =>
    `<main><div class="feed">${[a, b]
      .map((each) => `<section><article><div class="article-body">${each}</div></article></section>`)
      .join('')}</div></main>`,
  'an article round both': (a, b) =>
    `<article class="page"><article class="entry">${a}</article><article class="entry">${b}</article></article>`,
  'a logo that is a heading': (a, b) =>
    `<header><h1>Harbour Post</h1></header><main><article>${a}</article><article>${b}</article></main>`,
};

describe.each(Object.entries(SHAPES))('two stories, %s', (_, shape) => {
  it.each([
    ['the first', A, 'booking system', 'library'],
    ['the second', B, 'library', 'booking system'],
  ])('%s is read alone where the title is its own', (_which, title, own, other) => {
    const article = read(`${title} | Harbour Post`, shape(storyA, storyB));
    expect(article.title).toBe(title);
    expect(article.text).toContain(own);
    expect(article.text).not.toContain(other);
  });

  it('the first is read alone where the title names neither', () => {
    const article = read('News of the day', shape(storyA, storyB));
    expect(article.text).toContain('booking system');
    expect(article.text).not.toContain('library');
  });
});

it('a story that stands in no article is not joined by one that does', () => {
  const article = read(`${A} | Harbour Post`, `<main><div>${storyA}</div><article>${storyB}</article></main>`);
  expect(article.title).toBe(A);
  expect(article.text).toContain('booking system');
  expect(article.text).not.toContain('library');
});

it('the title tells which story it is, also where a meta still has the first', () => {
  const head = `<meta property="og:title" content="${A}">`;
  const article = read(`${B}, 40 million | Harbour Post`, SHAPES['a rule between']!(storyA, storyB), head);
  expect(article.title).toBe(B);
  expect(article.text).not.toContain('booking system');
});

describe('one story in many articles', () => {
  const entry = (hour: number, heading: string) =>
    `<article class="block">${heading}<p>${copied.replace('4 May', `${hour} May`).repeat(3)}</p></article>`;
  const hours = [4, 5, 6, 7, 8];

  it.each([
    ['without headings', (hour: number) => entry(hour, '')],
    ['with smaller headings', (hour: number) => entry(hour, `<h2>${hour}.40</h2>`)],
    ['with headings of the first rank', (hour: number) => entry(hour, `<h1>${hour}.40: bookings</h1>`)],
  ])('%s is read whole', (_, make) => {
    for (const [open, close] of [
      ['<main>', '</main>'],
      ['<main><article>', '</article></main>'],
    ]) {
      const article = read(`${A} | Harbour Post`, `${open}<h1>${A}</h1>${hours.map(make).join('')}${close}`);
      expect(article.title).toBe(A);
      for (const hour of hours) expect(article.text).toContain(`said on ${hour} May`);
    }
  });

  it('a heading over an article with one of its own leaves the article its text', () => {
    const article = read(
      A,
      `<h1>${A}</h1><p>${copied}</p><article><h1>What happened</h1>${paragraphs(copied)}</article>`,
    );
    expect(article.title).toBe(A);
    expect(article.text).toContain('booking system');
  });
});
