// The extension's lives: switched off and on, updated, restarted, with tabs open. One live page script a tab, no error anywhere.
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { paintedFamilies, paintedWords, pause, until, waitForMarks } from '../../scripts/drive';
import { browserName, STORY_PHRASES, story, world } from './harness';
import { switchOff, switchOn, update } from './lives';

const made = world();
const TABS = Number(process.env.LIFE_TABS ?? 4);

/** Every console error of a page; ours would come from the page script. */
function errorsOf(pages: Page[]): string[] {
  const errors: string[] = [];
  for (const page of pages) page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
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

/** Marks of one new life only: of two, or twice drawn, would mean two page scripts. */
async function expectOneLife(page: Page, before: string[]): Promise<void> {
  await page.bringToFront();
  await until('the marks of the new life', async () => {
    const [life, ...others] = await lifeOf(page);
    return life && !others.length && !before.includes(life);
  });
  // As long as a dead life may take to notice.
  await pause(1300);
  expect(await lifeOf(page)).toHaveLength(1);
  const words = await paintedWords(page);
  for (const phrase of STORY_PHRASES) expect(words.join('|')).toContain(phrase);
  expect(new Set(words).size).toBe(words.length);
}

const marksGo = (page: Page): Promise<unknown> =>
  until('the marks to go', async () => !(await paintedFamilies(page)).length, 5);

describe('with tabs open', () => {
  it('switched off, every mark goes; switched on, every tab has one life again', async () => {
    const pages = await openTabs();
    const errors = errorsOf(pages);
    const before = await Promise.all(pages.map(lifeOf));
    await switchOff(made.session);
    // Firefox ends a content script without a word, and without its last act: what it drew stays until the page goes.
    if (browserName === 'chromium') for (const page of pages) await marksGo(page);
    await switchOn(made.session);
    for (const [n, page] of pages.entries()) await expectOneLife(page, before[n]!);
    expect(errors).toEqual([]);
  });

  it('updated, the old life ends and the new one takes every tab', async () => {
    const pages = await openTabs();
    const errors = errorsOf(pages);
    const before = await Promise.all(pages.map(lifeOf));
    await update(made.session);
    for (const [n, page] of pages.entries()) await expectOneLife(page, before[n]!);
    expect(errors).toEqual([]);
  });
});
