// The card on a mark: opened by pointer, touch of a key or hover; what it offers; how it goes away.
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { cardText, openPopup, paintedWords, pause, placeOf, press, until, waitForMarks } from '../../scripts/drive';
import { world } from './harness';

const made = world();
const phrase = 'small number';

async function marked(): Promise<Page> {
  const page = await made.open('news.html');
  await waitForMarks(page);
  return page;
}

async function opened(): Promise<Page> {
  const page = await marked();
  const { x, y } = await placeOf(page, phrase);
  await page.mouse.click(x, y);
  await until('the card', () => cardText(page));
  return page;
}

const gone = (page: Page): Promise<unknown> => until('the card to go', async () => !(await cardText(page)));

/** Presses a button in the card by its words or accessible name; a new card answers nobody for half a second. */
async function pressInCard(page: Page, label: string): Promise<void> {
  await pause(600);
  const button = await page.waitForSelector(
    `>>> .card ::-p-xpath(.//button[contains(., "${label}") or @aria-label="${label}"])`,
  );
  await button!.click();
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
    await gone(page);
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
});

describe('closes', () => {
  it('on Escape, and the focus is where it was', async () => {
    const page = await marked();
    await page.focus('.masthead nav a');
    const { x, y } = await placeOf(page, phrase);
    await page.mouse.click(x, y);
    await until('the card', () => cardText(page));
    await page.keyboard.press('Escape');
    await gone(page);
  });

  it('on a press elsewhere', async () => {
    const page = await opened();
    await page.mouse.click(8, 400);
    await gone(page);
  });
});

describe('offers', () => {
  it('to dismiss the mark, and to take that back', async () => {
    const page = await opened();
    await pressInCard(page, 'Dismiss here');
    await until('the mark to go', async () => !(await paintedWords(page)).includes(phrase));
    await pressInCard(page, 'Undo');
    await until('the mark to return', async () => (await paintedWords(page)).includes(phrase));
  });

  it('to dismiss it for good on this page', async () => {
    const page = await opened();
    await pressInCard(page, 'Dismiss here');
    await until('the mark to go', async () => !(await paintedWords(page)).includes(phrase));
    await pause(300);
    await page.reload();
    expect(await waitForMarks(page)).not.toContain(phrase);
    const other = await made.open('news.html', 'other.localhost');
    expect(await waitForMarks(other)).toContain(phrase);
  });

  it('never to mark the phrase again, anywhere', async () => {
    const page = await made.open('news.html', 'other.localhost');
    await waitForMarks(page);
    const { x, y } = await placeOf(page, 'stronger than ever');
    await page.mouse.click(x, y);
    await until('the card', () => cardText(page));
    await pressInCard(page, 'More');
    await pressInCard(page, 'Don’t mark this phrase again');
    await until('the mark to go', async () => !(await paintedWords(page)).includes('stronger than ever'));
    await pause(300);
    expect(await waitForMarks(await made.open('news.html', 'news.localhost'))).not.toContain('stronger than ever');
  });
});
