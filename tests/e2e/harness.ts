// The ground of every end-to-end test: one real browser with the built extension, real pages on localhost, real storage and downloads.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { needBrowsers } from '../../scripts/browsers';
import { root } from '../../scripts/command';
import { openPopup, tabIdOf, waitForMarks } from '../../scripts/drive';
import { type LaunchChoices, launch, type Session } from '../../scripts/launch';
import { type BrowserName, browserNames, productFolder } from '../../scripts/product';
import { type Site, serve } from '../../scripts/serve';

const asked = process.env.UNSAID_BROWSER as BrowserName;
if (!browserNames.includes(asked)) throw new Error('run these as: npx vitest run --project chromium (or firefox)');

/** The browser that this run is for. */
export const browserName = asked;

/** `RESTLESS=1`: Firefox's background sleeps after half a second of rest, so that nearly every message has to wake it. */
const RESTLESS = process.env.RESTLESS ? { 'extensions.background.idle.timeout': 500 } : {};

/** Firefox makes no processes ahead that a test may never use: a tenth of its work. */
const SPARING = { 'dom.ipc.processPrelaunch.enabled': false };

export async function start(choices: Partial<LaunchChoices> = {}): Promise<Session> {
  if (!existsSync(join(productFolder(asked), 'manifest.json'))) throw new Error('nothing is built yet: npm run build');
  const paths = await needBrowsers([asked]);
  return launch({
    name: asked,
    path: paths[asked],
    ...choices,
    preferences: { ...SPARING, ...RESTLESS, ...choices.preferences },
  });
}

export interface World {
  session: Session;
  /** The sample articles, and whatever a test puts there. */
  site: Site;
  /** Opens a sample or a page that was put: `news.html`, `sub.news.localhost`. */
  open(path: string, host?: string): Promise<Page>;
}

/**
 * One browser and one server for the tests of a file. Tabs are closed after each test, and a test fails when an
 * uncaught error came up in one of its pages.
 */
export function world(): World {
  const made = {} as World;
  const errors: string[] = [];
  const listen = (page: Page): Page => page.on('pageerror', (error) => errors.push(String(error)));
  beforeAll(async () => {
    made.site = await serve(join(root, 'tests', 'samples'));
    made.session = await start();
    made.open = async (path, host) => {
      const page = listen(await made.session.browser.newPage());
      page.setDefaultTimeout(30_000);
      await page.goto(made.site.url(path, host), { waitUntil: 'load' });
      return page;
    };
  });
  beforeEach(() => {
    errors.length = 0;
  });
  afterEach(async () => {
    const [first, ...others] = await made.session.browser.pages();
    for (const page of others) await page.close();
    await first?.goto('about:blank');
    expect(errors).toEqual([]);
  });
  afterAll(async () => {
    await made.session?.close();
    await made.site?.close();
  });
  return made;
}

/** One of the sample stories, read and marked, and the popup opened over it. */
export async function readStory(made: World, path = 'news.html'): Promise<{ page: Page; popup: Page; tabId: number }> {
  const page = await made.open(path);
  await waitForMarks(page);
  const popup = await openPopup(made.session, page.url());
  return { page, popup, tabId: await tabIdOf(popup, page.url()) };
}

/** What the first element says, its white space folded. */
export const textIn = (page: Page, selector: string): Promise<string> =>
  page.$eval(selector, (each) => (each.textContent ?? '').replace(/\s+/g, ' ').trim());

/** A disclosure of our own invention in a page, with whatever a test wants in its head, round its body or before it. */
export function story(parts: { head?: string; body?: string; before?: string; html?: string } = {}): string {
  return `<!doctype html><html ${parts.html ?? 'lang="en"'}><head><meta charset="utf-8"><title>Ferry firm breached</title>${parts.head ?? ''}</head><body>
${parts.before ?? ''}<main><article><h1>Selkie Ferries tells passengers of a data breach</h1>
<p>Selkie Ferries said on 4 May 2026 that attackers gained unauthorised access to its booking database on 28 April and may have copied the personal data of some passengers.</p>
<p>“We take the security of our passengers’ data very seriously,” the company said. “We have no evidence that any of it has been misused.” The incident was quickly contained, it added.</p>
<p>Only a limited number of passengers are affected, the firm said. It is working with leading security experts and has informed the data protection authority. It declined to say how many people are concerned.</p>
${parts.body ?? ''}</article></main></body></html>`;
}

/** What must light up in `story`. */
export const STORY_PHRASES = ['no evidence', 'limited number'];

/** Fails where one of these has no line under it. A line may reach further than the words. */
export function expectLit(words: string[], phrases: string[] = STORY_PHRASES): void {
  for (const phrase of phrases) expect(words.join(' · ')).toContain(phrase);
}
