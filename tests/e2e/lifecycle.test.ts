// The extension's lives and the page's: switched off and on, updated, access taken, private, gone back, prerendered, written anew. One live page script a tab, no error anywhere.
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import {
  callBrowser,
  openPopup,
  paintedFamilies,
  paintedWords,
  pause,
  tabIdOf,
  until,
  waitForMarks,
} from '../../scripts/drive';
import type { Session } from '../../scripts/launch';
import { browserName, STORY_PHRASES, start, story, world } from './harness';
import { allowPrivate, setAccess, switchOff, switchOn, update } from './lives';

const made = world();
const TABS = Number(process.env.LIFE_TABS ?? 4);
const inChromium = browserName === 'chromium';

/** Every console error and uncaught error of a page; ours would come from the page script. */
function errorsOf(pages: Page[]): string[] {
  const errors: string[] = [];
  for (const page of pages) {
    // A file that the server does not have is the page's own affair.
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
        errors.push(message.text());
    });
    page.on('pageerror', (error) => errors.push(String(error)));
  }
  return errors;
}

async function openTabs(): Promise<Page[]> {
  made.site.put('/life.html', story());
  const pages: Page[] = [];
  for (let n = 0; n < TABS; n++) pages.push(await made.open(`life.html?${n}`));
  for (const page of pages) {
    await page.bringToFront();
    await waitForMarks(page);
  }
  return pages;
}

/** Each life draws under a name of its own. */
const lifeOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => [
    ...new Set([...CSS.highlights].filter(([, each]) => each.size).map(([name]) => name.split('-')[0] ?? '')),
  ]);

/** Marks of one life, each drawn once: of two, or twice drawn, would mean two page scripts. */
async function expectOne(page: Page): Promise<void> {
  expect(await lifeOf(page)).toHaveLength(1);
  const words = await paintedWords(page);
  for (const phrase of STORY_PHRASES) expect(words.join('|')).toContain(phrase);
  expect(new Set(words).size).toBe(words.length);
}

async function expectOneNewLife(page: Page, before: string[]): Promise<void> {
  await page.bringToFront();
  await until('the marks of the new life', async () => {
    const [life, ...others] = await lifeOf(page);
    return life && !others.length && !before.includes(life);
  });
  // As long as a dead life may take to notice.
  await pause(1300);
  await expectOne(page);
}

const marksGo = (page: Page, seconds = 5): Promise<unknown> =>
  until('the marks to go', async () => !(await paintedFamilies(page)).length, seconds);

describe('with tabs open', () => {
  it('switched off, every mark goes; switched on, every tab has one life again', { timeout: 300_000 }, async () => {
    const pages = await openTabs();
    const errors = errorsOf(pages);
    const before = await Promise.all(pages.map(lifeOf));
    await switchOff(made.session);
    // Firefox ends a content script without a word, and without its last act: what it drew stays until the page goes.
    if (inChromium) for (const page of pages) await marksGo(page);
    await switchOn(made.session);
    for (const [n, page] of pages.entries()) await expectOneNewLife(page, before[n]!);
    expect(errors).toEqual([]);
  });

  it('updated, the old life ends and the new one takes every tab', { timeout: 300_000 }, async () => {
    const pages = await openTabs();
    const errors = errorsOf(pages);
    const before = await Promise.all(pages.map(lifeOf));
    await update(made.session);
    for (const [n, page] of pages.entries()) await expectOneNewLife(page, before[n]!);
    expect(errors).toEqual([]);
  });

  it('access to sites taken away, marks go and the popup says why; given back, each is read again', async () => {
    const pages = await openTabs();
    const errors = errorsOf(pages);
    await setAccess(made.session, false);
    for (const page of pages) await marksGo(page);
    const popup = await openPopup(made.session, pages[0]!.url());
    await popup.waitForFunction(() => document.body.textContent?.includes('has not given access to'));
    await setAccess(made.session, true);
    for (const page of pages) {
      await page.bringToFront();
      await waitForMarks(page);
      await expectOne(page);
    }
    expect(errors).toEqual([]);
  });
});

type Api = {
  scripting: { executeScript(what: object): Promise<{ result: { activated: number; highlights: number } }[]> };
};

/** What the driver cannot see: it must keep away from a tab that prerenders. Asked by way of the extension. */
const lookInto = (own: Page, tabId: number): Promise<{ activated: number; highlights: number }> =>
  own.evaluate(async (id) => {
    const { scripting } = (globalThis as unknown as { chrome: Api }).chrome;
    const func = () => ({
      activated: (performance.getEntriesByType('navigation')[0] as unknown as { activationStart: number })
        .activationStart,
      highlights: [...CSS.highlights].filter(([, each]) => each.size).length,
    });
    const [answer] = await scripting.executeScript({ target: { tabId: id }, func });
    return answer!.result;
  }, tabId);

let attempts = 0;

/** Follows a link whose page was prerendered. Nothing where the driver was in the way after all, as one time in two. */
async function showPrerendered(session: Session, own: Page): Promise<{ tabId: number; activated: number } | undefined> {
  const path = `/shown${attempts++}.html`;
  const rules = { prerender: [{ source: 'list', urls: [path], eagerness: 'immediate' }] };
  made.site.put(path, story());
  made.site.put(
    '/before.html',
    `<!doctype html><script type="speculationrules">${JSON.stringify(rules)}</script><a href="${path}">on</a>`,
  );
  const page = await session.open(made.site.url('before.html'));
  await page.bringToFront();
  // The gate has spoken by then, to nobody.
  await pause(2500);
  await page.evaluate(() => document.querySelector('a')?.click());
  await pause(2500);
  const tabs = await callBrowser<{ id: number; url: string }[]>(own, 'tabs.query', {});
  const tab = tabs.find(({ url }) => url.endsWith(path));
  const seen = tab && (await lookInto(own, tab.id));
  return seen?.activated ? { tabId: tab!.id, activated: seen.activated } : undefined;
}

describe('a page', () => {
  it('left and gone back to has its marks once', async () => {
    made.site.put('/life.html', story());
    const page = await made.open('life.html');
    const errors = errorsOf([page]);
    await waitForMarks(page);
    await page.evaluate(() => {
      (globalThis as { kept?: boolean }).kept = true;
    });
    for (let n = 0; n < 3; n++) {
      // The driver waits in vain for pages that come from memory: the page is asked itself.
      await page.evaluate(() => location.assign('ordinary.html'));
      await until('another page', () => page.evaluate(() => location.pathname === '/ordinary.html').catch(() => false));
      await pause(300);
      await page.evaluate(() => history.back());
      await until('the story again', () => page.evaluate(() => location.pathname === '/life.html').catch(() => false));
      await waitForMarks(page);
      await pause(500);
      await expectOne(page);
    }
    const fromMemory = await page.evaluate(() => (globalThis as { kept?: boolean }).kept === true);
    console.info(`${browserName}: gone back to from memory: ${fromMemory}`);
    expect(errors).toEqual([]);
  });

  // Firefox does not prerender.
  it.runIf(inChromium)('prerendered is left alone, and read once it is shown', { timeout: 180_000 }, async () => {
    const session = await start({ prerenders: true });
    try {
      const own = await session.openOwn('options.html', 'window');
      const shown = await until('a page shown from a prerender', () => showPrerendered(session, own), 120);
      expect(shown.activated).toBeGreaterThan(0);
      await until('its marks', async () => (await lookInto(own, shown.tabId)).highlights > 0);
    } finally {
      await session.close();
    }
  });

  it('that moves on without loading, or is written anew, is read as what it is now, once', async () => {
    made.site.put('/life.html', story());
    const page = await made.open('life.html');
    const errors = errorsOf([page]);
    await waitForMarks(page);
    await page.evaluate(() => {
      history.pushState(0, '', 'elsewhere');
      document.querySelector('main')!.innerHTML = '<h1>Timetable</h1><p>The ferry leaves at nine.</p>';
    });
    // A short story on a young page is waited for: more may come.
    await marksGo(page, 20);
    await page.evaluate((html) => {
      history.pushState(0, '', 'story');
      const made = new DOMParser().parseFromString(html, 'text/html');
      document.title = made.title;
      document.body.replaceChildren(...made.body.childNodes);
    }, story());
    await waitForMarks(page);
    await pause(500);
    await expectOne(page);
    await page.evaluate((html) => {
      document.open();
      document.write(html);
      document.close();
    }, story());
    await until('the marks on the new document', async () => (await paintedWords(page)).length > 0);
    await pause(2000);
    await expectOne(page);
    expect(errors).toEqual([]);
  });

  it('in a private window is read, and nothing of it is kept', { timeout: 120_000 }, async () => {
    await allowPrivate(made.session);
    made.site.put('/private.html', story());
    const own = await until('the new life', () =>
      made.session.openOwn('options.html', 'window').catch(() => undefined),
    );
    const before = Object.keys(await callBrowser<object>(own, 'storage.local.get', null)).sort();
    const url = made.site.url('private.html');
    const opened = await callBrowser<{ id: number }>(own, 'windows.create', { incognito: true, url });
    const page = await until('the private page', async () =>
      (await made.session.browser.pages()).find((each) => each.url() === url),
    );
    const errors = errorsOf([page]);
    await waitForMarks(page);
    const tabId = await tabIdOf(own, url);
    const change = { operation: 'operation-private', set: 'questions', value: ['In private?'], was: [] };
    const notes = await callBrowser<{ questions: string[] }>(own, 'runtime.sendMessage', {
      type: 'note',
      tabId,
      change,
    });
    expect(notes.questions).toEqual(['In private?']);
    expect(Object.keys(await callBrowser<object>(own, 'storage.local.get', null)).sort()).toEqual(before);
    expect(await callBrowser<string>(own, 'runtime.sendMessage', { type: 'export-data' })).not.toContain('private');
    expect(errors).toEqual([]);
    await callBrowser(own, 'windows.remove', opened.id);
    await pause(500);
  });
});
