// The letter, as a person comes to it and writes it: what it asks, what stays as typed, how it is handed on.
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { until } from '../../scripts/drive';
import { readStory, textIn, world } from './harness';

const made = world();

const read = (path?: string) => readStory(made, path);

const own = (path: string): Promise<Page> => made.session.openOwn(path);
const body = (letter: Page): Promise<string> =>
  letter.$eval('textarea', (field) => (field as HTMLTextAreaElement).value);

/** Loads one of our pages again; in Firefox its own reload never answers for these. */
async function again(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.dataset.old = 'yes';
    setTimeout(() => location.reload());
  });
  await until('the page anew', () =>
    page
      .evaluate(() => !document.documentElement.dataset.old && document.querySelector('textarea') !== null)
      .catch(() => false),
  );
}

describe('the letter', () => {
  it('asks for what is open, never for what is stated', async () => {
    const { popup, tabId } = await read();
    const rows = await popup.$$eval('.row', (all) =>
      all.map((row) => ({ name: row.querySelector('.label')?.textContent ?? '', stated: row.matches('.stated') })),
    );
    const letter = await own(`letter.html?tabId=${tabId}`);
    await letter.waitForSelector('.asks li');
    const asked = await letter.$$eval('.asks li b', (names) => names.map((each) => each.textContent ?? ''));
    expect(asked).toEqual(rows.filter(({ stated }) => !stated).map(({ name }) => name));
  });

  it('follows the choices until somebody types, then keeps what was typed', async () => {
    const { tabId } = await read();
    const letter = await own(`letter.html?tabId=${tabId}`);
    await letter.waitForSelector('textarea');
    const first = await body(letter);
    await letter.click('.asks li:first-child input');
    await letter.waitForFunction((before) => document.querySelector('textarea')?.value !== before, {}, first);
    await letter.type('textarea', 'PS: by Friday, if you can. ');
    const typed = await body(letter);
    expect(typed).toContain('PS: by Friday');
    await letter.click('.to label:nth-of-type(3) input');
    expect(await body(letter)).toBe(typed);
    await again(letter);
    expect(await body(letter)).toBe(typed);
    await letter.click('.own-text button');
    await letter.waitForFunction(() => document.querySelector('textarea')?.value.includes('investor'));
    expect(await body(letter)).not.toContain('PS: by Friday');
    await letter.click('.own-text button');
    expect(await body(letter)).toBe(typed);
  });

  it('cites a right only to somebody who says where they live', async () => {
    const { tabId } = await read();
    const letter = await own(`letter.html?tabId=${tabId}`);
    await letter.waitForSelector('textarea');
    await letter.click('.to label:nth-of-type(2) input');
    await letter.waitForSelector('.where select');
    expect(await body(letter)).not.toContain('Article');
    await letter.select('.where select', 'uk');
    await letter.waitForFunction(() => document.querySelector('textarea')?.value.includes('Article 15'));
  });

  it('hands itself to the mail program, and says so where it is too long for that', async () => {
    const { tabId } = await read();
    const letter = await own(`letter.html?tabId=${tabId}`);
    await letter.waitForSelector('.asks .link');
    const links = await letter.$$('.asks .link');
    await links[0]!.click();
    await letter.waitForSelector('.hand .long');
    expect(await letter.$eval('.hand a', (link) => link.getAttribute('href') ?? '')).toMatch(
      /^mailto:\?subject=[^&]+&body=$/,
    );
    await links[1]!.click();
    await letter.click('.asks li:first-child input');
    await letter.waitForFunction(() => !document.querySelector('.hand .long'));
    const address = new URL(await letter.$eval('.hand a', (link) => link.getAttribute('href') ?? ''));
    expect(address.searchParams.get('body')?.replace(/\r\n/g, '\n')).toBe(await body(letter));
  });

  it('is written by keyboard alone', async () => {
    const { tabId } = await read();
    const letter = await made.session.openOwn(`letter.html?tabId=${tabId}`, 'window');
    await letter.waitForSelector('textarea');
    const before = await body(letter);
    await letter.bringToFront();
    await letter.focus('.to input:checked');
    const focused = () => letter.evaluate(() => document.activeElement?.outerHTML.slice(0, 60) ?? '');
    const stops: string[] = [];
    for (; stops.length < 12 && !stops.at(-1)?.includes('checkbox'); stops.push(await focused()))
      await letter.keyboard.press('Tab');
    expect(stops.at(-1), stops.join(' → ')).toContain('checkbox');
    await letter.keyboard.press(' ');
    await letter.waitForFunction((old) => document.querySelector('textarea')?.value !== old, {}, before);
  });

  it('outlives the tab it asks about', async () => {
    const { page, tabId } = await read();
    const letter = await own(`letter.html?tabId=${tabId}`);
    await letter.waitForSelector('textarea');
    const whole = await body(letter);
    await page.close();
    await again(letter);
    expect(await body(letter)).toBe(whole);
  });

  it('says so where there is no reading', async () => {
    const letter = await own('letter.html?tabId=987654');
    await letter.waitForSelector('main:not([aria-busy="true"])');
    expect(await textIn(letter, 'main')).toContain('There is no reading to show');
  });
});
