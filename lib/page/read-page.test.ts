// A whole page: what is read of it, what is left out, what is known about it; and pages that are hardly pages.
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readPage, readPageSliced } from './read-page';

const document = (html: string) => parseHTML(html).document as unknown as Document;
const LONG =
  'Strangers entered the booking system of Calder Rail, copied names, addresses and dates of travel, and left a note. ';
const STORY = `<h1>Calder Rail says strangers copied bookings</h1><p>${LONG.repeat(3)}</p><p>${LONG.repeat(3)}</p>`;
const page = (body: string, head = '') =>
  document(`<!doctype html><html lang="en-GB"><head><title>Calder Rail says strangers copied bookings | Harbour Post</title>
    <meta property="og:site_name" content="Harbour Post">${head}</head><body>${body}</body></html>`);
const read = (body: string, head = '', url = 'https://post.example/2026/story') => readPage(page(body, head), url);

describe('what is left out', () => {
  const dressed = `<nav><a href="/">Home</a> <a href="/news">News</a></nav>
    <div id="cookie-banner">We use cookies. We take your privacy very seriously.</div>
    <main><article>${STORY}
      <aside>Related: a small number of other stories</aside>
      <p>Advertisement</p>
      <p>Read more: <a href="/other">No evidence of life on Mars, says minister</a></p>
      <div contenteditable="true">Write here: immediately contained.</div>
      <textarea>no evidence of misuse</textarea>
      <p hidden>Hidden: minimal impact.</p>
    </article>
    <section class="comments-area"><h2>Leave a Reply</h2><p>Reader says this was minimal impact, and a long comment it is.</p></section></main>
    <footer><p>All rights reserved, Harbour Post.</p></footer>`;

  it.each([
    'Home',
    'cookies',
    'other stories',
    'Advertisement',
    'Mars',
    'Write here',
    'misuse',
    'Hidden',
    'Leave a Reply',
    'Reader says',
    'rights reserved',
  ])('leaves out "%s"', (words) => {
    const { text } = read(dressed);
    expect(text).toContain('left a note');
    expect(text).not.toContain(words);
  });

  it('reads the headline once', () => {
    expect(read(dressed).text.split('Calder Rail says strangers copied bookings')).toHaveLength(2);
  });
});

describe('what is known about it', () => {
  it('takes the headline from the heading, without the site', () => {
    expect(read(`<article>${STORY}</article>`).article.title).toBe('Calder Rail says strangers copied bookings');
    expect(read(`<div><p>${LONG.repeat(9)}</p></div>`).article.title).toBe(
      'Calder Rail says strangers copied bookings',
    );
  });

  it.each([
    ['<meta property="article:published_time" content="2026-03-04T23:30:00-05:00">', '2026-03-04'],
    [
      '<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","datePublished":"2026-03-05"}]}</script>',
      '2026-03-05',
    ],
    ['<script type="application/ld+json">{broken</script><meta name="date" content="4 March 2026">', '2026-03-04'],
    ['<meta name="pubdate" content="Mar. 9th, 2026">', '2026-03-09'],
    ['<meta name="date" content="31 February 2026">', undefined],
  ])('reads the date of %s', (head, date) => {
    expect(read(`<article>${STORY}</article>`, head, 'https://post.example/x').article.date).toBe(date);
  });

  it('falls back to the address and the dateline', () => {
    expect(read(`<article>${STORY}</article>`, '', 'https://post.example/2026/02/07/story').article.date).toBe(
      '2026-02-07',
    );
    const dated = `<article><h1>Calder Rail says strangers copied bookings</h1><p>Leeds, 7 February 2026</p>${STORY}</article>`;
    expect(read(dated, '', 'https://post.example/x').article.date).toBe('2026-02-07');
  });

  it('knows publisher, language and address', () => {
    const { article } = read(`<article>${STORY}</article>`, '', 'https://me:secret@post.example/a?b=1#c');
    expect(article).toMatchObject({ publisher: 'Harbour Post', lang: 'en-GB', url: 'https://post.example/a?b=1' });
  });

  it('lists the organisation’s own words first', () => {
    const links = `<p>In <a href="https://www.calderrail.example/notice-of-incident">a notice</a>, a
      <a href="https://www.sec.gov/Archives/8k.htm">filing</a>, and <a href="https://facebook.com/x">on Facebook</a>; see
      <a href="javascript:alert(1)">this statement</a> and <a href="/tag/rail">rail</a>.</p>`;
    expect(read(`<article>${STORY}${links}</article>`).article.sources).toEqual([
      { href: 'https://www.sec.gov/Archives/8k.htm', label: 'filing' },
      { href: 'https://www.calderrail.example/notice-of-incident', label: 'a notice' },
    ]);
  });
});

describe('a text that is not whole', () => {
  it.each([
    ['paywall', '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false}</script>', ''],
    ['paywall', '', '<div class="article-paywall-gate"></div><div class="paywall-prompt"><p>Subscribe.</p></div>'],
    ['paywall', '', '<p>Subscribe to continue reading this story.</p>'],
    ['pages', '<link rel="next" href="/2026/story?page=2">', ''],
    ['pages', '', '<p>Page 1 of 3</p>'],
    ['collapsed', '', '<button aria-expanded="false">Read more</button>'],
    ['cut', '', '<p>The company went on to say that it would…</p>'],
    ['cut', '', '<p><a href="/full">Continue reading</a></p>'],
  ])('is known as %s', (reason, head, end) => {
    expect(read(`<article>${STORY}${end}</article>`, head).article.partial).toBe(reason);
  });

  it.each([
    ['', ''],
    ['<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":true}</script>', ''],
    ['<link rel="next" href="/2026/another-story">', ''],
    ['', '<div class="no-paywall"><p>Free to read, and gladly.</p></div>'],
    ['', '<p>The company’s letter is 3 of 4 pages long.</p>'],
  ])('is not seen in %s%s', (head, end) => {
    expect(read(`<article>${STORY}${end}</article>`, head).article.partial).toBeUndefined();
  });
});

describe('bad input', () => {
  it('reads nothing of an empty page', () => {
    const { article, rangeOf } = readPage(document('<html><head></head><body></body></html>'), 'about:blank');
    expect(article.text).toBe('');
    expect(article.sources).toEqual([]);
    expect(rangeOf({ start: 0, end: 10 })).toEqual([]);
  });

  it('reads nothing of a page that is being written', () => {
    const edited = page(`<article>${STORY}</article>`);
    Object.defineProperty(edited, 'designMode', { value: 'on' });
    expect(readPage(edited, 'https://post.example').text).toBe('');
    expect(read(`<article>${STORY}</article>`, '').text).not.toBe('');
    const whole = page(`<article>${STORY}</article>`);
    whole.body.setAttribute('contenteditable', '');
    expect(readPage(whole, 'https://post.example').text).toBe('');
  });

  it('reads two million characters and says so', () => {
    const { article } = read(`<article>${`<p>${LONG.repeat(10)}</p>`.repeat(4500)}</article>`);
    expect(article.partial).toBe('cap');
    expect(article.text.length).toBeLessThanOrEqual(2_000_000);
    expect(article.text.length).toBeGreaterThan(1_900_000);
  });

  it('walks a tree 100,000 deep', () => {
    const deep = page('');
    let inner: Element = deep.body;
    for (let i = 0; i < 100_000; i++) {
      const div = deep.createElement('div');
      inner.append(div);
      inner = div;
    }
    inner.textContent = LONG.repeat(6);
    expect(readPage(deep, 'https://post.example').text).toContain('left a note');
  });

  it('reads right-to-left text in its own order', () => {
    const sentence = 'أعلنت شركة القطارات أن غرباء دخلوا نظام الحجز ونسخوا الأسماء والعناوين، وتركوا رسالة. ';
    expect(read(`<article dir="rtl"><h1>خبر</h1><p>${sentence.repeat(9)}</p></article>`).text).toContain(
      sentence.trim(),
    );
  });
});

describe('slices', () => {
  it('gives the same as in one go, pausing whenever the time is up', async () => {
    const body = `<article>${STORY}${`<p>${LONG}</p>`.repeat(2000)}</article>`;
    let clock = 0;
    let pauses = 0;
    const slices = { now: () => clock++, pause: async () => void pauses++ };
    const sliced = await readPageSliced(page(body), 'https://post.example/2026/story', slices);
    expect(sliced.article).toEqual(read(body).article);
    expect(pauses).toBeGreaterThan(3);
  });

  it('stops when told to', async () => {
    const stop = new AbortController();
    let clock = 0;
    const slices = { now: () => (clock += 10), pause: async () => stop.abort(new Error('gone')), signal: stop.signal };
    await expect(readPageSliced(page(STORY), 'https://post.example', slices)).rejects.toThrow('gone');
  });
});
