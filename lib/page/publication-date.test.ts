// The day a story was published: what is marked as such, then what stands by the story; never a clock or a day to come.
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readPage } from './read-page';

const TITLE = 'Calder Rail says strangers copied bookings';
const LONG =
  'Strangers entered the booking system of Calder Rail, copied names, addresses and dates of travel, and left a note. ';
const STORY = `<p>${LONG.repeat(3)}</p><p>${LONG.repeat(3)}</p>`;
const CLOCK = '<header><time datetime="2026-11-26">Thursday, 26 November</time></header>';
const EVENTS =
  '<footer><h2>Upcoming events</h2><ul><li><time datetime="2026-12-05T09:00">5 Dec</time> Winter concert</li></ul></footer>';

const date = (main: string, url = 'https://post.example/notice') => {
  const html = `<!doctype html><html lang="en"><head><title>${TITLE}</title></head><body>${CLOCK}${main}${EVENTS}</body></html>`;
  return readPage(parseHTML(html).document as unknown as Document, url).article.date;
};

describe('a time that nothing marks', () => {
  it('in the head or foot of the page says nothing', () => {
    expect(date(`<main><article><h1>${TITLE}</h1>${STORY}</article></main>`)).toBeUndefined();
    expect(date(`<h1>${TITLE}</h1>${STORY}`)).toBeUndefined();
  });

  it.each([
    [
      'in the story',
      `<main><article><h1>${TITLE}</h1><time datetime="2026-05-03">Sunday</time>${STORY}</article></main>`,
    ],
    [
      'between headline and story',
      `<main><h1>${TITLE}</h1><p>By Nell <time datetime="2026-05-03">Sunday</time></p><div class="article-body">${STORY}</div></main>`,
    ],
    [
      'above the headline of the article',
      `<main><article><div class="top"><time datetime="2026-05-03">Sunday</time><h1>${TITLE}</h1></div><div class="article-body">${STORY}</div></article></main>`,
    ],
  ])('counts %s', (_, main) => {
    expect(date(main)).toBe('2026-05-03');
  });

  it('comes after the letter’s own dateline and the address', () => {
    const posted = (line: string) =>
      `<main><article><h1>${TITLE}</h1><time datetime="2026-06-01">Posted</time>${line}${STORY}</article></main>`;
    expect(date(posted('<p>May 3, 2026</p>'))).toBe('2026-05-03');
    expect(date(posted(''), 'https://post.example/2026/02/07/notice')).toBe('2026-02-07');
  });

  it('comes before a sentence that begins with another day', () => {
    const sentence = `<p>On 12 February 2026, we found that somebody had entered the booking system. ${LONG.repeat(3)}</p>`;
    expect(date(`<main><article><h1>${TITLE}</h1>${sentence}${STORY}</article></main>`)).toBe('2026-02-12');
    expect(
      date(
        `<main><article><h1>${TITLE}</h1><time datetime="2026-05-03">Sunday</time>${sentence}${STORY}</article></main>`,
      ),
    ).toBe('2026-05-03');
  });
});

it('a time that is marked counts wherever it stands, but not in another story', () => {
  const mark = '<time itemprop="datePublished" datetime="2026-05-03">Sunday</time>';
  expect(date(`<main><article><h1>${TITLE}</h1>${STORY}</article></main><div>${mark}</div>`)).toBe('2026-05-03');
  const next = `<article><h1>Town of Brigg to build a bridge</h1>${mark}${STORY}</article>`;
  expect(date(`<main><article><h1>${TITLE}</h1><p>May 1, 2026</p>${STORY}</article>${next}</main>`)).toBe('2026-05-01');
});
