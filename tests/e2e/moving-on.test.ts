// Tabs that move on: to another story without a load, to another site, to a line of the same page. What is shown is what is there.
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { callBrowser, openFor, paintedWords, pause, tabIdOf, until, waitForMarks } from '../../scripts/drive';
import { change, openOptions } from './chosen';
import { readStory, story, world } from './harness';
import { backgroundStopper } from './lives';
import { welcomed } from './welcomed';

const made = world();

const SECOND = `<h1>Corran Bank admits theft of customer data</h1>
<p>Corran Bank said on 6 May 2026 that thieves had broken into its mortgage archive on 2 May and copied files of customers.</p>
<p>“We have no indication that the data has been misused,” it said, and called the impact minimal. “The security of our customers is our top priority.”</p>
<p>It would not say how many customers are concerned, and has informed the regulator.</p>`;

beforeAll(async () => {
  await welcomed(made);
  const move = `<script>addEventListener('move', () => { history.pushState({}, '', '/two.html'); document.title = 'Corran Bank'; document.querySelector('article').innerHTML = ${JSON.stringify(SECOND)}; });</script>`;
  made.site.put('/one.html', story({ head: move }));
  made.site.put('/plain.html', '<!doctype html><title>Bread</title><p>Flour, water, salt and a day of patience.</p>');
});

interface Shown {
  state: string;
  dossier?: { article: { url: string; title: string }; reading: { signals: object[] } };
}

const shown = (own: Page, tabId: number) => callBrowser<Shown>(own, 'runtime.sendMessage', { type: 'view', tabId });

describe('to another story without a load', () => {
  it('which is shown, and kept under its own address', async () => {
    const { page, popup, tabId } = await readStory(made, 'one.html');
    await page.bringToFront();
    await page.evaluate(() => dispatchEvent(new Event('move')));
    await until('the second story', async () => (await shown(popup, tabId)).dossier?.article.title.includes('Corran'));
    const { state, dossier } = await until('its reading', async () => {
      const view = await shown(popup, tabId);
      return view.state === 'read' ? view : undefined;
    });
    expect([state, dossier!.article.url]).toEqual(['read', made.site.url('two.html')]);
    await pause(500);
    const kept = JSON.stringify(await callBrowser<object>(popup, 'storage.local.get', null));
    expect(kept).toContain(made.site.url('one.html'));
    expect(kept).toContain(made.site.url('two.html'));
  });
});

describe('to another site', () => {
  it('the panel shows that one, and its switch is for that one', async () => {
    const page = await made.open('plain.html', 'one.localhost');
    const { own: panel } = await openFor(made.session, 'sidepanel.html', page.url());
    const site = () => panel.$eval('[role=switch]', (each) => each.getAttribute('aria-label') ?? '').catch(() => '');
    await until('the first site', async () => (await site()).includes('one.localhost'));
    await page.goto(made.site.url('plain.html', 'two.localhost'));
    await until('the second site', async () => (await site()).includes('two.localhost'));
  });
});

describe('a page that was asked for', () => {
  it('stays read when it changes its address and its title', async () => {
    const own = await openOptions(made);
    await change(own, { mode: 'ask' });
    const page = await made.open('one.html');
    const tabId = await tabIdOf(own, page.url());
    await page.bringToFront();
    await callBrowser(own, 'runtime.sendMessage', { type: 'read-page', tabId, anyway: false });
    await waitForMarks(page);
    await page.evaluate(() => {
      document.title += ' – live';
      document.querySelector('article')?.append('A word more on the data breach and its attackers.');
      history.replaceState({}, '', '#latest');
    });
    await pause(2500);
    expect((await paintedWords(page)).length).toBeGreaterThan(0);
    expect((await shown(own, tabId)).state).toBe('read');
    await change(own, { mode: 'everywhere' });
  });
});

describe('a letter', () => {
  it('loaded again stays with its article, though the tab has gone on', async () => {
    const { page, tabId } = await readStory(made, 'one.html');
    const letter = await made.session.openOwn(`letter.html?tabId=${tabId}`);
    await letter.waitForSelector('textarea');
    await page.bringToFront();
    await page.goto(made.site.url('news.html'));
    await waitForMarks(page);
    await letter.evaluate(() => {
      document.documentElement.dataset.old = 'yes';
      setTimeout(() => location.reload());
    });
    const again = () =>
      letter
        .evaluate(() => !document.documentElement.dataset.old && document.querySelector('textarea')?.value)
        .catch(() => undefined);
    expect(await until('the letter again', again)).toContain('Selkie');
  });
});

describe('everything deleted', () => {
  it('a background that sleeps and wakes reads nothing anew', async () => {
    const { page, popup } = await readStory(made, 'one.html');
    const records = async () =>
      Object.keys(await callBrowser<object>(popup, 'storage.local.get', null)).filter((key) => /^reading:/.test(key));
    await until('the reading', async () => (await records()).length);
    await callBrowser(popup, 'runtime.sendMessage', { type: 'delete-data' });
    await until('no marks', async () => (await paintedWords(page)).length === 0);
    const background = await backgroundStopper(made.session);
    await background.stop();
    await callBrowser(popup, 'runtime.sendMessage', { type: 'settings' });
    await pause(2500);
    expect(await records()).toEqual([]);
  });
});

it('a text from a private window is read, noted on, and kept nowhere', async () => {
  const own = await openOptions(made);
  const text =
    'Selkie Ferries hit\n\nSelkie Ferries said on Monday that hackers had copied files of a limited number of passengers.';
  const article = { url: '', title: 'Selkie Ferries hit', text, sources: [] };
  await callBrowser(own, 'storage.session.set', { 'waiting:private-words': { article, isPrivate: true } });
  const path = 'paste.html?id=private-words';
  const page = await made.session.openOwn(path);
  await page.waitForSelector('.story .phrase');
  const tabId = await tabIdOf(own, await page.evaluate(() => location.href));
  const noteOf = { operation: 'operation-in-private', set: 'questions', value: ['Whose files?'], was: [] };
  await callBrowser(own, 'runtime.sendMessage', { type: 'note', tabId, change: noteOf });
  const background = await backgroundStopper(made.session);
  await background.stop();
  const { dossier } = await callBrowser<{ dossier: { notes: { questions: string[] } } }>(own, 'runtime.sendMessage', {
    type: 'view',
    tabId,
  });
  expect(dossier.notes.questions).toEqual(['Whose files?']);
  expect(JSON.stringify(await callBrowser(own, 'storage.local.get', null))).not.toContain('Selkie Ferries hit');
});
