// The extension's lives: switched off and on, updated, restarted, with tabs open. One live page script a tab, no error anywhere.
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { paintedFamilies, paintedWords, until, waitForMarks } from '../../scripts/drive';
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

/** Marks of one life only: twice drawn would mean two page scripts. */
async function expectOneLife(page: Page): Promise<void> {
  await page.bringToFront();
  const words = await until('the marks of the new life', async () => {
    const painted = await paintedWords(page);
    return painted.length ? painted : undefined;
  });
  expect(words).toEqual(expect.arrayContaining(STORY_PHRASES));
  await new Promise((resolve) => setTimeout(resolve, 1300));
  const names = await page.evaluate(() => [...CSS.highlights.keys()].map((name) => name.split('-')[0]));
  const settled = await paintedWords(page);
  expect(new Set(settled).size).toBe(settled.length);
  expect(new Set(names).size).toBe(1);
}

const marksGo = (page: Page): Promise<unknown> =>
  until('the marks to go', async () => !(await paintedFamilies(page)).length, 5);

describe('with tabs open', () => {
  it('switched off, every mark goes; switched on, every tab has one life again', async () => {
    const pages = await openTabs();
    const errors = errorsOf(pages);
    await switchOff(made.session);
    for (const page of pages) await marksGo(page);
    await switchOn(made.session);
    for (const page of pages) await expectOneLife(page);
    expect(errors).toEqual([]);
  });

  it('updated, the old life ends and the new one takes every tab', async () => {
    const pages = await openTabs();
    const errors = errorsOf(pages);
    await update(made.session);
    for (const page of pages) await expectOneLife(page);
    expect(errors).toEqual([]);
  });
});
