// What a reader chooses: a profile orders the checklist, a choice holds at once and wherever it is shown, access taken away is noticed.
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  callBrowser,
  download,
  openFor,
  openPopup,
  paintedFamilies,
  paintedWords,
  pause,
  press,
  tabIdOf,
  until,
  waitForMarks,
} from '../../scripts/drive';
import { change, openOptions } from './chosen';
import { browserName, world } from './harness';
import { welcomed } from './welcomed';

const made = world();

beforeAll(async () => {
  await welcomed(made);
});

it('a profile: its items first, the others folded, all 24 counted', async () => {
  const own = await openOptions(made);
  await (await own.waitForSelector('input[name="profile"][value="patient"]'))!.click();
  const page = await made.open('news.html');
  await page.bringToFront();
  await waitForMarks(page);
  const popup = await openPopup(made.session, page.url());
  await popup.bringToFront();
  await popup.waitForSelector('.other-head');
  expect(await popup.$eval('main', (main) => main.textContent)).toContain('For a patient or customer · 11 items');
  expect((await popup.$$('.row')).length).toBe(11);
  expect(await popup.$eval('.summary-line', (line) => line.textContent)).toContain('of 24 answered');
  await popup.click('.other-head');
  await popup.waitForFunction(() => document.querySelectorAll('.row').length === 24);
  await change(popup, { profile: 'all' });
});

describe('where it reads', () => {
  const title = (page: Page): Promise<string> => page.$eval('main h1', (each) => each.textContent ?? '');

  it.each(['ask', 'chosen'])('%s: nothing is marked until the reader says so', async (mode) => {
    const own = await openOptions(made);
    const modes = ['everywhere', 'chosen', 'ask'];
    await (await own.$$('#where input[type="radio"]'))[modes.indexOf(mode)]!.click();
    await until('the mode', async () => {
      const now = await callBrowser<{ mode: string }>(own, 'runtime.sendMessage', { type: 'settings' });
      return now.mode === mode;
    });
    const page = await made.open('news.html', 'news.localhost');
    const popup = await openPopup(made.session, page.url());
    await popup.bringToFront();
    expect(await title(popup)).toBe('Not read yet');
    expect(await paintedFamilies(page)).toEqual([]);
    const button = await popup.waitForSelector('main .main-button');
    expect(await button!.evaluate((each) => each.textContent)).toBe('Read this page');
    await button!.click();
    await popup.waitForSelector('.row');
    await page.bringToFront();
    await waitForMarks(page);
    await change(own, { mode: 'everywhere' });
  });
});

it('names of exported files: shown as they will be, kept as typed', async () => {
  const own = await openOptions(made);
  await change(own, { fileName: '' });
  await own.click('#exports input', { count: 3 });
  await own.keyboard.type('{published} {organisation}');
  const example = await own.$eval('#file-name-example', (each) => each.textContent);
  expect(example).toContain('2026-11-10 Halvern Dental.md');
  const page = await made.open('news.html');
  await page.bringToFront();
  await waitForMarks(page);
  const popup = await openPopup(made.session, page.url());
  const { name } = await download(made.session, popup, 'Markdown');
  expect(name).toMatch(/^\d{4}-\d{2}-\d{2} Corran Valley\.md$/);
  await change(own, { fileName: '' });
});

describe('options left open', () => {
  const rules = (own: Page) =>
    own.$$eval('.sites tbody tr', (lines) => lines.map((line) => line.querySelector('th')?.textContent));
  const settingsNow = (own: Page) =>
    callBrowser<{ sites: object; never: object[] }>(own, 'runtime.sendMessage', { type: 'settings' });

  it('what is switched elsewhere is shown, and a change here leaves it', async () => {
    const own = await openOptions(made);
    const page = await made.open('news.html', 'news.localhost');
    const popup = await openPopup(made.session, page.url());
    await press(popup, 'Read on news.localhost');
    // Asked from outside: a page behind another paints no frames, by which `waitForFunction` looks.
    await until('the rule', async () => (await rules(own)).includes('news.localhost'));
    await own.bringToFront();
    await own.type('input[aria-label="Site to add"]', 'harbourpost.example');
    await own.keyboard.press('Enter');
    await until('both rules', async () => (await rules(own)).length === 2);
    const { sites } = await settingsNow(own);
    expect(sites).toEqual({ 'news.localhost': 'off', 'harbourpost.example': 'off' });
    for (const site of await rules(own)) await press(own, `Remove ${site}`);
    await until('no rules', async () => !Object.keys((await settingsNow(own)).sites).length);
  });

  it('two places that change the same list at once: both changes stay', async () => {
    const own = await openOptions(made);
    const other = await openOptions(made);
    await Promise.all([
      change(own, { sites: { 'one.example': 'off' }, tactics: { speed: false } }),
      change(other, { sites: { 'two.example': 'on' }, tactics: { hedging: false } }),
    ]);
    const now = await callBrowser(own, 'runtime.sendMessage', { type: 'settings' });
    expect(now).toMatchObject({
      sites: { 'one.example': 'off', 'two.example': 'on' },
      tactics: { speed: false, hedging: false },
    });
    await change(own, { sites: { 'one.example': null, 'two.example': null }, tactics: { speed: null, hedging: null } });
    expect(await settingsNow(own)).toMatchObject({ sites: {}, tactics: {} });
  });
});

describe('a choice holds at once on pages that are open', () => {
  it('a tactic switched off: its marks go; on again, they are back', async () => {
    const own = await openOptions(made);
    const page = await made.open('news.html');
    await page.bringToFront();
    const before = (await waitForMarks(page)).length;
    const popup = await openPopup(made.session, page.url());
    await change(popup, { tactics: { minimising: false, speed: false } });
    await until('fewer marks', async () => (await paintedWords(page)).length < before);
    await change(own, { tactics: { minimising: null, speed: null } });
    await until('all marks', async () => (await paintedWords(page)).length === before);
  });

  it('the number on the button goes and comes', async () => {
    const page = await made.open('news.html');
    await page.bringToFront();
    await waitForMarks(page);
    const popup = await openPopup(made.session, page.url());
    const tabId = await tabIdOf(popup, page.url());
    const badge = () => callBrowser<string>(popup, 'action.getBadgeText', { tabId });
    const number = await until('a number', badge);
    await change(popup, { badge: false });
    await until('no number', async () => (await badge()) === '');
    await change(popup, { badge: true });
    await until('the number', async () => (await badge()) === number);
  });

  it('a panel shows the items of another profile', async () => {
    const page = await made.open('news.html');
    await page.bringToFront();
    await waitForMarks(page);
    const { own: panel } = await openFor(made.session, 'sidepanel.html', page.url());
    await panel.waitForFunction(() => document.querySelectorAll('.row').length === 24);
    await change(panel, { profile: 'patient' });
    await panel.waitForFunction(() => document.querySelectorAll('.row').length === 11);
    await change(panel, { profile: 'all' });
    await panel.waitForFunction(() => document.querySelectorAll('.row').length === 24);
  });
});

it('everything deleted: the pages that are open bring nothing back', async () => {
  const own = await openOptions(made);
  await change(own, { tactics: { speed: false } });
  const page = await made.open('news.html');
  await page.bringToFront();
  await waitForMarks(page);
  const ask = (type: string) => callBrowser<string>(own, 'runtime.sendMessage', { type });
  const kept = async () => Object.keys(JSON.parse(await ask('export-data')).records ?? {}).length;
  await until('the reading', kept);
  await ask('delete-data');
  await until('no marks', async () => (await paintedWords(page)).length === 0);
  await pause(1500);
  expect(await kept()).toBe(0);
});

// Chromium lets nobody but the person take away what the manifest asks for.
it.runIf(browserName === 'firefox')('access taken away: the marks go, the popup says so and asks', async () => {
  const page = await made.open('news.html', 'news.localhost');
  await page.bringToFront();
  await waitForMarks(page);
  const popup = await openPopup(made.session, page.url());
  const all = { origins: ['http://*/*', 'https://*/*'] };
  expect(await callBrowser(popup, 'permissions.remove', all)).toBe(true);
  await popup.waitForFunction(() => document.querySelector('main h1')?.textContent?.includes('has not given access'));
  expect(await popup.$eval('main .main-button', (button) => button.textContent)).toBe('Allow on news.localhost');
});
