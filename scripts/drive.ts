// Works the extension as a person would, for `npm start` and the end-to-end tests: marks, card, popup, export.
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Session } from './launch';

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Asks again until the answer is truthy; throws `what` after `seconds`. */
export async function until<T>(what: string, ask: () => Promise<T> | T, seconds = 15): Promise<NonNullable<T>> {
  for (const end = Date.now() + seconds * 1000; ; ) {
    const answer = await ask();
    if (answer) return answer as NonNullable<T>;
    if (Date.now() > end) throw new Error(`waited ${seconds} seconds in vain for ${what}`);
    await pause(60);
  }
}

/** The names of our highlights that have something in them, by the page's own registry: `smaller`, `vaguer`… */
export const paintedFamilies = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const names = [...CSS.highlights].filter(([, highlight]) => highlight.size > 0).map(([name]) => name);
    const family = /-(smaller|vaguer|elsewhere|better|closed)-[a-z]+$/;
    return [...new Set(names.map((name) => family.exec(name)?.[1]).filter((name) => name !== undefined))].sort();
  });

/** The words under our lines, in no order. */
export const paintedWords = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const words: string[] = [];
    for (const [name, highlight] of CSS.highlights) {
      if (!/-(?:smaller|vaguer|elsewhere|better|closed)-[a-z]+$/.test(name)) continue;
      for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        words.push(range.toString());
      }
    }
    return words;
  });

export const waitForMarks = (page: Page, seconds = 15): Promise<string[]> =>
  until(
    'marks on the page',
    async () => ((await paintedFamilies(page)).length ? paintedWords(page) : undefined),
    seconds,
  );

/** Scrolls to the first place of `phrase` and returns the middle of its first line. Throws where the page has no such words. */
export async function placeOf(page: Page, phrase: string): Promise<{ x: number; y: number }> {
  const place = await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.nodeValue?.indexOf(wanted) ?? -1;
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = range.getClientRects()[0];
      if (box) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }
    return undefined;
  }, phrase);
  if (!place) throw new Error(`the page has no "${phrase}"`);
  return place;
}

/** What the open card says, read through its shadow root; undefined where no card is open. */
export const cardText = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => {
    for (const element of document.querySelectorAll('*')) {
      const card = element.shadowRoot?.querySelector('[role="dialog"], [role="region"], .card') as HTMLElement | null;
      // biome-ignore lint/performance/useDomNodeTextContent: what a reader sees, line by line
      if (card?.checkVisibility()) return card.innerText;
    }
    return undefined;
  });

/** Calls the browser's own API from one of the extension's pages: `callBrowser(popup, 'tabs.query', {})`. */
export async function callBrowser<Answer>(own: Page, path: string, ...args: unknown[]): Promise<Answer> {
  // As text: Firefox hands over deep objects without their depths.
  const answer = await own.evaluate(
    async (names, values) => {
      type Part = Record<string, unknown>;
      const scope = globalThis as unknown as { browser?: Part; chrome: Part };
      const last = names.at(-1)!;
      const part = names.slice(0, -1).reduce((at, name) => at[name] as Part, scope.browser ?? scope.chrome);
      return JSON.stringify((await (part[last] as (...values: unknown[]) => unknown).apply(part, values)) ?? null);
    },
    path.split('.'),
    args,
  );
  return JSON.parse(answer) as Answer;
}

/** The browser's number for the tab that shows `url`; asked of an extension page, which may ask. */
export const tabIdOf = (own: Page, url: string): Promise<number> =>
  until(`the tab of ${url}`, async () => {
    const tabs = await callBrowser<{ id?: number; url?: string }[]>(own, 'tabs.query', {});
    return tabs.find((tab) => tab.url === url)?.id;
  });

/** A page of ours (`sidepanel.html`) for the tab that shows `url`, in a window of its own: the page stays in sight. */
export async function openFor(session: Session, name: string, url: string): Promise<{ own: Page; tabId: number }> {
  // The same window asks for the tab and shows it: another costs Firefox half a second of work.
  const own = await session.openOwn(name, 'window');
  const tabId = await tabIdOf(own, url);
  await session.goToOwn(own, `${name}?tabId=${tabId}`);
  return { own, tabId };
}

/** The popup for the tab that shows `url`, in a window of its own and of the popup's size. */
export async function openPopup(session: Session, url: string): Promise<Page> {
  const { own: popup } = await openFor(session, 'popup.html', url);
  await popup.setViewport({ width: 380, height: 600, deviceScaleFactor: 2 });
  await popup.waitForSelector('.popup main:not(.loading)');
  return popup;
}

/** Files that have been written to the end. */
const finished = (folder: string): string[] =>
  readdirSync(folder).filter(
    (name) => !/\.(?:part|crdownload|tmp)$|^\./.test(name) && statSync(join(folder, name)).size > 0,
  );

/** Presses a button of the popup by its accessible name. */
export async function press(page: Page, label: string): Promise<void> {
  const button = await page.waitForSelector(`button[aria-label="${label}"]`);
  await button!.click();
}

export async function openExportMenu(popup: Page): Promise<string[]> {
  if (!(await popup.$('#export-menu'))) await (await popup.waitForSelector('.export > button'))!.click();
  await popup.waitForSelector('#export-menu li');
  return popup.$$eval('#export-menu li > span', (names) => names.map((name) => name.textContent ?? ''));
}

/** Downloads one format through the popup's own button, and takes the file away; two formats may share a name. */
export async function download(
  session: Session,
  popup: Page,
  format: string,
): Promise<{ name: string; bytes: Buffer }> {
  await openExportMenu(popup);
  const before = finished(session.downloads);
  await press(popup, `Download ${format}`);
  const name = await until(`the download of ${format}`, () =>
    finished(session.downloads).find((each) => !before.includes(each)),
  );
  const path = join(session.downloads, name);
  const bytes = readFileSync(path);
  rmSync(path);
  return { name, bytes };
}
