// From a page to its marks: the gate wakes or sleeps, the right words are underlined, and the page stays as it was.
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { paintedFamilies, paintedWords, pause, placeOf, until, waitForMarks } from '../../scripts/drive';
import { expectLit, story, world } from './harness';

const made = world();

/** Long enough for a reading, had there been one. */
const stillness = 1500;

const html = (page: Page): Promise<string> => page.evaluate(() => document.documentElement.outerHTML);

describe('a page that tells of a breach', () => {
  it('is marked where it reassures or evades', async () => {
    const page = await made.open('news.html');
    const words = await waitForMarks(page);
    expectLit(words, ['small number', 'no evidence', 'declined to say']);
    expect((await paintedFamilies(page)).length).toBeGreaterThanOrEqual(4);
  });

  it('keeps its document as it was, and nothing moves', async () => {
    const page = await made.open('news.html');
    const heights = () => page.$$eval('p', (all) => all.map((each) => each.getBoundingClientRect().top));
    const [text, tops] = [await html(page), await heights()];
    await waitForMarks(page);
    expect(await html(page)).toBe(text);
    expect(await heights()).toEqual(tops);
  });

  it('looks different: the lines are painted', async () => {
    const page = await made.open('news.html');
    await waitForMarks(page);
    await placeOf(page, 'small number');
    const marked = await until('a page at rest', async () => {
      const [one, other] = [await page.screenshot(), await page.screenshot()];
      return Buffer.compare(one, other) === 0 ? other : undefined;
    });
    await page.evaluate(() => CSS.highlights.clear());
    expect(Buffer.compare(marked, await page.screenshot())).not.toBe(0);
  });

  it('is read without banner, comments, related links and fields', async () => {
    const page = await made.open('commentary.html');
    const words = (await waitForMarks(page)).join(' | ');
    expect(words).toMatch(/immediately contained/);
    expect(words).not.toMatch(/limited number|no evidence|seriously/);
  });
});

describe('any other page', () => {
  it('is left alone', async () => {
    const page = await made.open('ordinary.html');
    const text = await html(page);
    await pause(stillness);
    expect(await paintedFamilies(page)).toEqual([]);
    expect(await html(page)).toBe(text);
  });

  it('is not read inside a frame', async () => {
    made.site.put('/inner.html', story());
    made.site.put(
      '/outer.html',
      '<!doctype html><title>Frames</title><p>A frame.</p><iframe src="/inner.html"></iframe>',
    );
    const page = await made.open('outer.html');
    await pause(stillness);
    const inner = page.frames().find((frame) => frame.url().endsWith('inner.html'));
    expect(await inner!.evaluate(() => CSS.highlights.size)).toBe(0);
    expect(await paintedFamilies(page)).toEqual([]);
  });
});

describe('the words under a line', () => {
  it('are found across links, emphasis, soft hyphens and odd spaces', async () => {
    const split =
      '<p>The firm said that there is <em>no evi</em>&shy;dence of misuse, and that a <a href="/x">limited</a>&nbsp;<b>num<wbr>ber</b> of staff was hit.</p>';
    made.site.put(
      '/split.html',
      story({ body: split })
        .replace('no evidence that any', 'no trace that any')
        .replace('Only a limited number of', 'Some'),
    );
    const page = await made.open('split.html');
    const words = (await waitForMarks(page)).map((each) => each.replace(/\u00AD/g, '').replace(/\u00A0/g, ' '));
    expectLit(words);
  });

  it('are found in a page that runs from right to left', async () => {
    made.site.put('/rtl.html', story({ html: 'lang="en" dir="rtl"' }));
    expectLit(await waitForMarks(await made.open('rtl.html')));
  });

  it('are found under the strictest policy a page can send', async () => {
    made.site.put('/strict.html', {
      body: story(),
      headers: { 'content-security-policy': "default-src 'none'; img-src 'self'; require-trusted-types-for 'script'" },
    });
    const page = await made.open('strict.html');
    expectLit(await waitForMarks(page));
  });

  it('are never in what the reader is writing', async () => {
    const typed = '<div contenteditable="true"><p>There is no indication that any data was misused, I wrote.</p></div>';
    made.site.put('/editor.html', story({ body: typed }));
    const page = await made.open('editor.html');
    await waitForMarks(page);
    await page.click('[contenteditable]');
    await page.keyboard.type(' And more.');
    await pause(stillness);
    expect((await paintedWords(page)).join(' | ')).not.toContain('no indication');
    expect(await page.$eval('[contenteditable]', (each) => each.textContent)).toContain('And more.');
  });
});

describe('a page that changes', () => {
  it('is read when its text comes late', async () => {
    const page = await made.open('late.html#report');
    expectLit(await waitForMarks(page), ['no evidence']);
  });

  it('is read again after it moves on without a load', async () => {
    const page = await made.open('late.html');
    await page.waitForFunction(() => document.querySelector('h1')?.textContent === 'All systems running');
    await pause(500);
    expect(await paintedFamilies(page)).toEqual([]);
    await page.click('#to-report');
    expectLit(await waitForMarks(page), ['no evidence']);
    await page.click('#to-now');
    await page.waitForFunction(() => document.querySelector('h1')?.textContent === 'All systems running');
    await page.waitForFunction(() => [...CSS.highlights.values()].every((each) => each.size === 0));
  });

  it('may delete what we paint: it is mended a few times, and the page goes on', async () => {
    const page = await made.open('news.html');
    await waitForMarks(page);
    await page.evaluate(() => {
      setInterval(() => CSS.highlights.clear(), 10);
    });
    await pause(stillness);
    expect(await page.evaluate(() => 6 * 7)).toBe(42);
  });
});
