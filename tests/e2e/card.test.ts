// The card on a mark: opened by pointer, touch of a key or hover; what it offers; how it goes away.
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import {
  callBrowser,
  cardText,
  openPopup,
  pause,
  placeOf,
  press,
  tabIdOf,
  until,
  waitForMarks,
} from '../../scripts/drive';
import { world } from './harness';
import { cardGone, focusInCard, isLit, openCard, pressInCard } from './in-card';

const made = world();
const phrase = 'small number';
/** Stands once on the page. */
const kindness = 'extremely seriously';

async function marked(host?: string): Promise<Page> {
  const page = await made.open('news.html', host);
  await waitForMarks(page);
  return page;
}

async function opened(words = phrase, host?: string): Promise<Page> {
  const page = await marked(host);
  await openCard(page, words);
  return page;
}

/** Run in the page: the middle and the end of the first place of `words`, in CSS pixels from the window's corner. */
function placeIn(words: string): { x: number; bottom: number } | undefined {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const from = walker.currentNode.nodeValue?.indexOf(words) ?? -1;
    if (from < 0) continue;
    const range = document.createRange();
    range.setStart(walker.currentNode, from);
    range.setEnd(walker.currentNode, from + words.length);
    const { x, width, bottom } = [...range.getClientRects()].at(-1)!;
    return { x: x + width / 2, bottom };
  }
  return undefined;
}

describe('opens', () => {
  it('by a click, and says phrase, tactic and questions', async () => {
    const text = await cardText(await opened());
    expect(text).toContain(phrase);
    expect(text).toContain('Small, without a number');
    expect(text).toContain('What is the number?');
  });

  it('by resting the pointer on a mark, and closes when it leaves', async () => {
    const page = await marked();
    const { x, y } = await placeOf(page, phrase);
    await page.mouse.move(x - 40, y - 200);
    await page.mouse.move(x, y, { steps: 4 });
    await until('the card', () => cardText(page));
    await page.mouse.move(5, 5, { steps: 6 });
    await cardGone(page);
  });

  it('by stepping from mark to mark in the popup', async () => {
    const page = await marked();
    const popup = await openPopup(made.session, page.url());
    await press(popup, 'Next mark');
    await page.bringToFront();
    await until('the card', () => cardText(page));
  });

  it('beside its sentence, inside the window', async () => {
    const page = await opened();
    const { y } = await placeOf(page, phrase);
    const box = await (await page.waitForSelector('>>> .card'))!.boundingBox();
    expect(box!.y > y || box!.y + box!.height < y).toBe(true);
    expect(box!.x).toBeGreaterThanOrEqual(0);
    expect(box!.y + box!.height).toBeLessThanOrEqual(960);
  });

  it('as a sheet at the bottom of a narrow window, the whole sentence above it', async () => {
    const page = await marked();
    await page.setViewport({ width: 400, height: 800 });
    await page.waitForFunction(() => innerWidth === 400);
    await page.bringToFront(); // A page behind another does not scroll smoothly: nothing moves.
    const bottomOf = async (words: string) => (await page.evaluate(placeIn, words))?.bottom;
    // So low that the sheet leaves the phrase in sight, and covers what follows. One scroll: of two, Firefox may keep the first.
    const low = 482;
    await page.evaluate((top) => scrollTo({ top, behavior: 'instant' }), Number(await bottomOf(phrase)) - low);
    const { x, bottom } = await until('the phrase low in the window', async () => {
      const place = await page.evaluate(placeIn, phrase);
      return place && Math.abs(place.bottom - low) < 3 ? place : undefined;
    });
    await page.mouse.click(x, bottom - 8);
    await until('the card', () => cardText(page));
    await until('the sheet', async () => {
      const box = await (await page.waitForSelector('>>> .card'))!.boundingBox();
      const width = await page.evaluate(() => document.documentElement.clientWidth);
      return box && Math.round(box.y + box.height) === 800 && Math.round(box.width) === width;
    });
    const top = (await (await page.waitForSelector('>>> .card'))!.boundingBox())!.y;
    await until('the page to make room', async () => Number(await bottomOf('data has been misused.')) < top);
    expect(await bottomOf(phrase)).toBeGreaterThan(0);
  });
});

describe('closes', () => {
  it('on Escape, and the focus is where it was', async () => {
    const page = await marked();
    await page.focus('.masthead nav a');
    await press(await openPopup(made.session, page.url()), 'Next mark');
    await page.bringToFront();
    await until('the card to have the focus', () => focusInCard(page));
    await page.keyboard.press('Escape');
    await cardGone(page);
    expect(await page.evaluate(() => document.activeElement === document.querySelector('.masthead nav a'))).toBe(true);
  });

  it('on Escape after the mark was dismissed by the keyboard, and the focus is where it was', async () => {
    const page = await marked();
    await page.focus('.masthead nav a');
    await press(await openPopup(made.session, page.url()), 'Next mark');
    await page.bringToFront();
    await until('the card to have the focus', () => focusInCard(page));
    await page.keyboard.press('Tab');
    expect(await focusInCard(page)).toBe('Dismiss here');
    await pause(600);
    await page.keyboard.press('Enter');
    await until('the way back', async () => (await focusInCard(page)) === 'Undo');
    await page.keyboard.press('Enter');
    await until('the way there', async () => (await focusInCard(page)) === 'Dismiss here');
    await page.keyboard.press('Enter');
    await until('the way back', async () => (await focusInCard(page)) === 'Undo');
    await page.keyboard.press('Escape');
    await cardGone(page);
    expect(await page.evaluate(() => document.activeElement === document.querySelector('.masthead nav a'))).toBe(true);
  });

  it('on Escape when a click opened it, and the focus never moved', async () => {
    const page = await opened();
    await page.keyboard.press('Escape');
    await cardGone(page);
    expect(await focusInCard(page)).toBeUndefined();
  });

  it('on a press elsewhere', async () => {
    const page = await opened();
    await page.mouse.click(8, 400);
    await cardGone(page);
  });
});

describe('offers', () => {
  it('to dismiss the mark, and to take that back', async () => {
    const page = await opened(kindness);
    await pressInCard(page, 'Dismiss here');
    await until('the mark to go', async () => !(await isLit(page, kindness)));
    await pressInCard(page, 'Undo');
    await until('the mark to return', () => isLit(page, kindness));
  });

  it('to dismiss it for good on this page', async () => {
    const page = await opened(kindness);
    await pressInCard(page, 'Dismiss here');
    await until('the mark to go', async () => !(await isLit(page, kindness)));
    await pause(300);
    await page.reload();
    expect(await waitForMarks(page)).not.toContainEqual(expect.stringContaining(kindness));
    const other = await made.open('news.html', 'other.localhost');
    expect(await waitForMarks(other)).toContainEqual(expect.stringContaining(kindness));
  });

  it('never to mark the phrase again, anywhere', async () => {
    const page = await made.open('news.html', 'other.localhost');
    await waitForMarks(page);
    await openCard(page, 'stronger than ever');
    await pressInCard(page, 'More');
    await pressInCard(page, 'Don’t mark this phrase again');
    await until('the mark to go', async () => !(await isLit(page, 'stronger than ever')));
    await pause(300);
    expect(await waitForMarks(await made.open('news.html', 'news.localhost'))).not.toContainEqual(
      expect.stringContaining('stronger than ever'),
    );
  });
  it('to take that back as well, and the phrase is marked everywhere again', async () => {
    const page = await opened(kindness, 'news.localhost');
    const popup = await openPopup(made.session, page.url());
    const tabId = await tabIdOf(popup, page.url());
    const signalsOf = (view: unknown) =>
      (view as { dossier: { reading: { signals: [] } } }).dossier.reading.signals.length;
    const before = signalsOf(await callBrowser(popup, 'runtime.sendMessage', { type: 'view', tabId }));
    await page.bringToFront();
    await pressInCard(page, 'More');
    await pressInCard(page, 'Don’t mark this phrase again');
    await until('the mark to go', async () => !(await isLit(page, kindness)));
    await pressInCard(page, 'Undo');
    await until('the mark to return', () => isLit(page, kindness));
    await until('the phrase in the views, too', async () => {
      const view = await callBrowser(popup, 'runtime.sendMessage', { type: 'view', tabId });
      return signalsOf(view) === before;
    });
    const other = await made.open('news.html', 'other.localhost');
    expect(await waitForMarks(other)).toContainEqual(expect.stringContaining(kindness));
  });

  it('a plain report of a wrong mark, copied and not sent', async () => {
    const page = await opened(kindness, 'news.localhost');
    await pressInCard(page, 'More');
    await pressInCard(page, 'This mark is wrong');
    await until('the word that it was copied', async () => (await cardText(page))?.includes('Copied'));
  });
});
