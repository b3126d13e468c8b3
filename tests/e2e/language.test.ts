// The language of the interface: chosen in options, spoken at once there, and in popup, card and menus from then on.
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { callBrowser, cardText, openPopup, placeOf, until, waitForMarks } from '../../scripts/drive';
import { world } from './harness';
import { welcomed } from './welcomed';

const made = world();

beforeAll(async () => {
  await welcomed(made);
});

async function choose(language: string): Promise<Page> {
  const own = await made.session.openOwn('options.html');
  await own.bringToFront();
  await (await own.waitForSelector(`input[name="language"][value="${language}"]`))!.click();
  return own;
}

const heading = (page: Page): Promise<string> => page.$eval('#where-title', (title) => title.textContent ?? '');
const spoken = (page: Page): Promise<string> => page.evaluate(() => document.documentElement.lang);

describe('Deutsch', () => {
  it('is spoken by the options as soon as it is chosen', async () => {
    const own = await choose('de');
    await until('the options in German', async () => (await heading(own)) === 'Wo gelesen wird');
    expect(await spoken(own)).toBe('de');
    expect(await own.$eval('#tactics', (list) => list.textContent)).toContain('Klein, ohne Zahl');
  });

  it('by the popup, which still counts all 24', async () => {
    const page = await made.open('news.html');
    await page.bringToFront();
    await waitForMarks(page);
    const popup = await openPopup(made.session, page.url());
    await popup.bringToFront();
    await popup.waitForSelector('.summary-line');
    expect(await popup.$eval('.summary-line', (line) => line.textContent)).toMatch(/von 24 beantwortet.+nicht gesagt/);
    expect(await popup.$eval('main', (main) => main.textContent)).toContain('Wie viele Menschen');
    expect(await spoken(popup)).toBe('de');
  });

  it('by the card, while the page’s own words stay English', async () => {
    const page = await made.open('news.html');
    await waitForMarks(page);
    const { x, y } = await placeOf(page, 'small number');
    await page.mouse.click(x, y);
    const text = await until('the card', () => cardText(page));
    expect(text).toContain('small number');
    expect(text).toContain('Klein, ohne Zahl');
    expect(text).toContain('Das lässt offen');
    expect(text).toContain('Welche Zahl ist das?');
  });

  it('and exports stay English, as the text is', async () => {
    const own = await made.session.openOwn('options.html');
    const german = await callBrowser<{ groups: { name: string }[] }>(own, 'runtime.sendMessage', { type: 'catalog' });
    const english = await callBrowser<typeof german>(own, 'runtime.sendMessage', { type: 'catalog', english: true });
    expect([german.groups[0]?.name, english.groups[0]?.name]).toEqual(['Wann', 'When']);
  });
});

it.each([
  ['fr', 'Où Unsaid lit'],
  ['es', 'Dónde lee'],
  ['en', 'Where it reads'],
])('%s', async (language, title) => {
  const own = await choose(language);
  await until(`the options in ${language}`, async () => (await heading(own)) === title);
  // A page opened afterwards begins in it.
  const later = await made.session.openOwn('options.html');
  await later.waitForSelector('#where-title');
  expect(await heading(later)).toBe(title);
  expect(await spoken(later)).toBe(language);
});
