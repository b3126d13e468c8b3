// Opens cards and presses their buttons as a person would.
import type { Page } from 'puppeteer-core';
import { cardText, paintedWords, pause, placeOf, until } from '../../scripts/drive';

/** Clicks on the first place of these words. */
export async function openCard(page: Page, words: string): Promise<string> {
  const { x, y } = await placeOf(page, words);
  await page.mouse.click(x, y);
  return until('the card', () => cardText(page));
}

/** Presses a button in the card by its words or accessible name; a new card answers nobody for half a second. */
export async function pressInCard(page: Page, label: string): Promise<void> {
  await pause(600);
  const button = await page.waitForSelector(
    `>>> .card ::-p-xpath(.//button[contains(., "${label}") or @aria-label="${label}"])`,
  );
  await button!.click();
}

export const isLit = async (page: Page, words: string): Promise<boolean> =>
  (await paintedWords(page)).some((each) => each.includes(words));

/** The name of what has the focus in the card; undefined where the focus is elsewhere. */
export const focusInCard = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => {
    const at = document.activeElement?.shadowRoot?.activeElement;
    return at ? (at.getAttribute('aria-label') ?? at.textContent ?? '') : undefined;
  });

export const cardGone = (page: Page): Promise<unknown> => until('the card to go', async () => !(await cardText(page)));
