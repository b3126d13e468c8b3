// What a reader chooses: a profile orders the checklist, sync hands on a few settings and no others, access taken away is noticed.
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { callBrowser, download, openPopup, paintedFamilies, until, waitForMarks } from '../../scripts/drive';
import { browserName, world } from './harness';
import { welcomed } from './welcomed';

const made = world();

beforeAll(async () => {
  await welcomed(made);
});

async function options(): Promise<Page> {
  const page = await made.session.openOwn('options.html');
  await page.bringToFront();
  await page.waitForSelector('#profile');
  return page;
}

const change = (own: Page, patch: object) =>
  callBrowser(own, 'runtime.sendMessage', { type: 'change-settings', patch });

it('a profile: its items first, the others folded, all 24 counted', async () => {
  const own = await options();
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
    const own = await options();
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
    await change(own, { mode: 'everywhere', sites: {} });
  });
});

it('names of exported files: shown as they will be, kept as typed', async () => {
  const own = await options();
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

describe('sync', () => {
  it('hands on nothing until it is switched on, and then neither sites nor phrases', async () => {
    const own = await options();
    await change(own, {
      sites: { 'gazette.example': 'off' },
      never: [{ tactic: 'speed', phrase: 'swiftly' }],
      badge: false,
    });
    expect(await callBrowser(own, 'storage.sync.get', null)).toEqual({});
    await (await own.waitForSelector('[role="switch"][aria-label^="Sync"]'))!.click();
    const shared = await until('what is shared', async () => {
      const all = await callBrowser<{ shared?: object }>(own, 'storage.sync.get', null);
      return all.shared && all;
    });
    expect(shared).toEqual({
      shared: { mode: 'everywhere', tactics: {}, appearance: 'auto', badge: false, profile: 'all' },
    });
  });

  it('takes over what another device shares', async () => {
    const own = await options();
    const shared = { mode: 'ask', tactics: {}, appearance: 'dark', badge: true, profile: 'reporter', sites: {} };
    await callBrowser(own, 'storage.sync.set', { shared });
    const now = await until('the settings', async () => {
      const settings = await callBrowser<Record<string, unknown>>(own, 'runtime.sendMessage', { type: 'settings' });
      return settings.profile === 'reporter' && settings;
    });
    expect(now).toMatchObject({ mode: 'ask', appearance: 'dark', sites: { 'gazette.example': 'off' }, sync: true });
    await change(own, { mode: 'everywhere', sites: {}, never: [], profile: 'all', appearance: 'auto', sync: false });
  });

  const modeNow = async (own: Page): Promise<string> =>
    (await callBrowser<{ mode: string }>(own, 'runtime.sendMessage', { type: 'settings' })).mode;

  it('switched off, what another device shared a moment before is not taken over any more', async () => {
    const own = await options();
    for (let round = 0; round < 8; round++) {
      await change(own, { sync: true, mode: 'everywhere' });
      const shared = { mode: round % 2 ? 'ask' : 'chosen', badge: true };
      await Promise.all([
        callBrowser(own, 'storage.sync.set', { shared }),
        change(own, { sync: false, mode: 'everywhere' }),
      ]);
      // Two empty changes: what the browser tells of the shared settings has had its turn by then.
      await change(own, {});
      await change(own, {});
      expect(await modeNow(own)).toBe('everywhere');
    }
  });

  it('quick changes here: the last one stays, here and in what is shared', async () => {
    const own = await options();
    await change(own, { sync: true });
    for (const last of ['everywhere', 'chosen', 'ask', 'everywhere']) {
      const modes = ['ask', 'chosen', 'everywhere', 'chosen', 'ask', last];
      await Promise.all(modes.map((mode) => change(own, { mode })));
      for (let turn = 0; turn < 10; turn++) {
        await change(own, {});
        expect(await modeNow(own)).toBe(last);
      }
      const { shared } = await callBrowser<{ shared: { mode: string } }>(own, 'storage.sync.get', null);
      expect(shared.mode).toBe(last);
    }
    await change(own, { mode: 'everywhere', sync: false });
  });
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
