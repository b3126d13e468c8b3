// A page that changes while it is read: text unfolded or freed by an attribute, another story below, another address before its text.
import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { callBrowser, paintedWords, pause, tabIdOf, until, waitForMarks } from '../../scripts/drive';
import { expectLit, STORY_PHRASES, story, world } from './harness';
import { welcomed } from './welcomed';

const made = world();

beforeAll(async () => {
  await welcomed(made);
});

/** Opened, and in front: a page that nobody sees is read when it is seen. */
async function openInFront(path: string) {
  const page = await made.open(path);
  await page.bringToFront();
  return page;
}

it('text unfolded by an attribute alone is read', async () => {
  const folded = story().replace('<p>Only a limited', '<div id="more" hidden><p>Only a limited');
  made.site.put('/folded.html', folded.replace('people are concerned.</p>', '$&</div>'));
  const page = await openInFront('folded.html');
  await waitForMarks(page);
  expect((await paintedWords(page)).join(' · ')).not.toContain(STORY_PHRASES[1]);
  await page.evaluate(() => document.getElementById('more')!.removeAttribute('hidden'));
  await expect.poll(async () => (await paintedWords(page)).join(' · '), { timeout: 8000 }).toContain(STORY_PHRASES[1]);
});

it('text freed from a consent wall by attributes alone is read', async () => {
  const wall = `<div role="dialog" id="wall"><p>We value your privacy. We and our partners store cookies on your device, to show you
    adverts that you may like, and to count visits.</p><button>Accept</button></div>`;
  made.site.put('/wall.html', story({ before: wall }).replace('<main>', '<main aria-hidden="true">'));
  const page = await openInFront('wall.html');
  // Longer than a short text on a young page is waited for.
  await pause(10_000);
  expect(await paintedWords(page)).toEqual([]);
  await page.evaluate(() => {
    document.getElementById('wall')!.style.display = 'none';
    document.querySelector('main')!.removeAttribute('aria-hidden');
  });
  await waitForMarks(page);
  expectLit(await paintedWords(page));
});

it('the next story of an endless page is not joined to the one that is read', async () => {
  const next = `<article><h1>Town of Brigg to build a bridge</h1>${'<p>The council of Brigg voted on Tuesday to build a bridge, a library and a school, at a cost of 40 million pounds; there is no evidence that it can pay, officials said.</p>'.repeat(6)}</article>`;
  made.site.put('/endless.html', story());
  const page = await openInFront('endless.html');
  const before = await waitForMarks(page);
  const words = await paintedWords(page);
  expect(before.length).toBeGreaterThan(0);
  await page.evaluate((html) => document.querySelector('main')!.insertAdjacentHTML('beforeend', html), next);
  await page.evaluate(() =>
    document
      .querySelector('h1')!
      .insertAdjacentHTML(
        'afterend',
        '<p>Updated at noon: the firm spoke of this once more, and said nothing that was new.</p>',
      ),
  );
  await pause(2500);
  expect(await paintedWords(page)).toEqual(words);
});

/** What the background holds for the page's tab; the page is in front again. */
async function entryOf(page: Page): Promise<() => Promise<{ state: string; dossier?: object } | undefined>> {
  const own = await made.session.openOwn('options.html');
  const key = `tab:${await tabIdOf(own, page.url())}`;
  await page.bringToFront();
  return async () => (await callBrowser<Record<string, never>>(own, 'storage.session.get', null))[key];
}

it('after a move without a load, the text before is not taken for the new one’s', async () => {
  made.site.put('/slow.html', story());
  const page = await openInFront('slow.html');
  await waitForMarks(page);
  const entry = await entryOf(page);
  await page.evaluate(() => history.pushState(0, '', '/timetable'));
  await until('the entry of the address before to go', async () => !(await entry())?.dossier);
  await pause(1500);
  expect((await entry())?.dossier).toBeUndefined();
  await page.evaluate(() => {
    const line = '<p>The ferry leaves at nine, and at ten on Sundays, from the north pier.</p>';
    document.querySelector('main')!.innerHTML = `<h1>Timetable</h1>${line.repeat(6)}`;
  });
  await until('the marks to go', async () => !(await paintedWords(page)).length);
  expect((await entry())?.dossier).toBeUndefined();
});

it('a page that only gave itself another address is read under it a little later', async () => {
  made.site.put('/renamed.html', story());
  const page = await openInFront('renamed.html');
  await waitForMarks(page);
  const entry = await entryOf(page);
  await page.evaluate(() => history.replaceState(0, '', '/its-own-name'));
  await until('the entry of the address before to go', async () => !(await entry())?.dossier);
  await until('an entry', async () => (await entry())?.dossier);
  expectLit(await paintedWords(page));
});
