// The six tasks of the README by keyboard alone, in one sitting: every step is a key that is pressed, from the story to the switch.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { callBrowser, cardText, openPopup, paintedFamilies, pause, until, waitForMarks } from '../../scripts/drive';
import { world } from './harness';
import { welcomed } from './welcomed';

const made = world();

beforeAll(async () => {
  await welcomed(made);
});

/** What has the focus, by the name that is read out; inside a shadow root too. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    if (!at || at === document.body) return '';
    const labels = [...((at as HTMLInputElement).labels ?? [])].map((label) => label.textContent);
    return (at.getAttribute('aria-label') ?? (labels.join(' ') || at.textContent) ?? '').replace(/\s+/g, ' ').trim();
  });

/** Presses a key until what is named has the focus; fails with all that had it on the way. */
async function reach(page: Page, name: string, key: 'Tab' | 'ArrowDown' | 'back' = 'Tab', most = 60): Promise<void> {
  const stops: string[] = [];
  if (key === 'back') await page.keyboard.down('Shift');
  for (let n = 0; n < most; n++) {
    await page.keyboard.press(key === 'back' ? 'Tab' : key);
    stops.push(await focused(page));
    if (stops.at(-1)!.startsWith(name)) break;
  }
  if (key === 'back') await page.keyboard.up('Shift');
  expect(stops.at(-1), `on the way: ${stops.join(' → ')}`).toMatch(new RegExp(`^${name}`));
}

const front = async (page: Page): Promise<Page> => {
  await page.bringToFront();
  await page.waitForFunction(() => document.hasFocus());
  return page;
};

const at = async (page: Page): Promise<string | undefined> => /\d+ of \d+/.exec((await cardText(page)) ?? '')?.[0];

/** A new card answers nobody for half a second. */
const settled = () => pause(600);

async function jump(page: Page, popup: Page): Promise<void> {
  await reach(popup, 'Next mark');
  await popup.keyboard.press('Enter');
  await front(page);
  const first = await until('the first card', () => at(page));
  expect(first).toMatch(/^1 of /);
  await settled();
  // The focus is where the next press is wanted.
  expect(await focused(page)).toBe('Next mark');
  await page.keyboard.press('Enter');
  await until('the second card', async () => (await at(page))?.startsWith('2 of'));
  await settled();
  await page.keyboard.press('Escape');
  await until('no card', async () => !(await cardText(page)));
}

async function tick(popup: Page): Promise<void> {
  await reach(popup, 'When it began', 'back');
  await reach(popup, 'Who did it', 'ArrowDown');
  await popup.keyboard.press('Enter');
  await reach(popup, 'Answered elsewhere', 'Tab', 6);
  await popup.keyboard.press(' ');
  await reach(popup, 'Note on “Who did it”', 'Tab', 3);
  await popup.keyboard.type('Named by the police on Friday.');
  await reach(popup, 'Link for “Who did it”', 'Tab', 1);
  await popup.keyboard.type('https://police.example/notice');
  await popup.waitForFunction(() => document.body.textContent?.includes('Saved on this device'));
}

async function write(popup: Page): Promise<void> {
  await reach(popup, 'Letter');
  await popup.keyboard.press('Enter');
  const url = await until('the letter in a tab', async () => {
    const tabs = await callBrowser<{ url?: string }[]>(popup, 'tabs.query', {});
    return tabs.find((tab) => tab.url?.includes('/letter.html'))?.url;
  });
  // Firefox does not hand a driver the tab that an extension opened: there the same address is opened again.
  const opened = (await made.session.browser.pages()).find((page) => page.url() === url);
  const letter = opened ?? (await made.session.openOwn(url.slice(made.session.origin.length + 1)));
  await front(letter);
  await letter.waitForSelector('textarea');
  const body = () => letter.$eval('textarea', (field) => (field as HTMLTextAreaElement).value);
  const before = await body();
  // Ticked as answered elsewhere: nothing to ask.
  expect(before).not.toContain('Who did it');
  await reach(letter, 'Press office');
  await letter.keyboard.press('ArrowDown');
  await letter.keyboard.press('ArrowDown');
  await until('a letter to investor relations', async () => (await body()).includes('investor'));
  await reach(letter, 'All');
  await letter.keyboard.press('Enter');
  await until('all questions', async () => (await body()) !== before);
  await reach(letter, 'The letter');
  await letter.keyboard.press('End');
  await letter.keyboard.type(' By Friday, if you can.');
  expect(await body()).toContain('By Friday, if you can.');
  await reach(letter, 'Copy', 'Tab', 4);
  await letter.keyboard.press('Enter');
  await letter.waitForFunction(() => document.querySelector('.hand [role="status"]')?.textContent === 'Copied');
  await letter.close();
}

async function take(popup: Page): Promise<void> {
  await reach(popup, 'Export');
  await popup.keyboard.press('Enter');
  await popup.waitForSelector('#export-menu li');
  await reach(popup, 'Download Markdown', 'Tab', 3);
  await popup.keyboard.press('Enter');
  const { downloads } = made.session;
  // Written under a name of the browser's own first, which is one word and may be gone a moment later.
  const file = await until('the file', () => readdirSync(downloads).find((name) => / .*\.md$/.test(name)));
  const text = await until('its text', () => readFileSync(join(downloads, file), 'utf8'));
  expect(text).toContain('Named by the police on Friday.');
  await popup.keyboard.press('Escape');
  await popup.waitForFunction(() => !document.querySelector('#export-menu'));
  expect(await focused(popup)).toBe('Export');
}

/** Not a trace of the marks is left on the screen either: loaded anew, where nothing is read, the page looks the same. */
async function switchOff(page: Page, popup: Page): Promise<void> {
  // Backwards: past the last button the keys belong to the browser.
  await reach(popup, 'Read on news.localhost', 'back');
  await popup.keyboard.press(' ');
  await until('the marks to go', async () => !(await paintedFamilies(page)).length);
  await popup.waitForFunction(() => document.querySelector('main h1')?.textContent === 'Off for news.localhost');
  await front(page);
  const look = async () => {
    await page.evaluate(() => scrollTo(0, 0));
    await pause(300);
    return page.screenshot({ encoding: 'base64' });
  };
  const left = await look();
  await page.reload();
  expect((await look()) === left).toBe(true);
}

it('reads, jumps, ticks, writes, exports and switches off', async () => {
  const page = await made.open('news.html', 'news.localhost');
  await front(page);
  await waitForMarks(page);
  const popup = await front(await openPopup(made.session, page.url()));
  await reach(popup, 'When it began');
  await reach(popup, 'When it was found', 'ArrowDown', 1);
  await popup.keyboard.press('4');
  await popup.waitForFunction(() => !document.querySelector('.row.stated'));
  await popup.keyboard.press('0');
  await popup.waitForFunction(() => document.querySelectorAll('.row').length === 24);

  await jump(page, popup);
  await tick(await front(popup));
  await write(popup);
  await take(await front(popup));
  await switchOff(page, popup);
}, 120_000);
