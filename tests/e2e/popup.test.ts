// The popup in every state that a page can bring it into.
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { callBrowser, openPopup, paintedFamilies, tabIdOf, until, waitForMarks } from '../../scripts/drive';
import { browserName, story, world } from './harness';

const made = world();

const text = (page: Page, selector: string): Promise<string> =>
  page.$eval(selector, (each) => (each.textContent ?? '').replace(/\s+/g, ' ').trim());

const title = (popup: Page): Promise<string> => text(popup, 'main h1');

async function read(path = 'news.html'): Promise<{ page: Page; popup: Page }> {
  const page = await made.open(path);
  await waitForMarks(page);
  return { page, popup: await openPopup(made.session, page.url()) };
}

const counts = (line: string): number[] =>
  /^(\d+) of 24 answered, (\d+) vague, (\d+) withheld, (\d+) not said\./.exec(line)?.slice(1).map(Number) ?? [];

describe('a page that was read', () => {
  it('shows headline, one honest line, and 24 items in four groups', async () => {
    const { popup } = await read();
    expect(await title(popup)).toBe('Corran Valley Opticians tells patients their records were reached');
    const numbers = counts(await text(popup, 'main > div:not(.folded) .summary-line'));
    expect(numbers.reduce((sum, each) => sum + each, 0)).toBe(24);
    expect((await popup.$$('.row')).length).toBe(24);
    for (const [at, status] of ['stated', 'vague', 'withheld', 'missing'].entries())
      expect((await popup.$$(`.row.${status}`)).length, status).toBe(numbers[at]);
  });

  it('tells the days from attack to disclosure', async () => {
    const { popup } = await read();
    expect(await text(popup, 'main')).toContain('9 days from attack to disclosure');
  });

  it('quotes a closed row from the clause that answers, an open one whole', async () => {
    const { popup } = await read();
    const quote = "//li[contains(@class, 'row')][.//*[text() = 'Which regulators know']]//*[@class = 'quote']";
    const shown = async () => {
      const line = await popup.waitForSelector(`::-p-xpath(${quote})`);
      return line!.evaluate((each) => (each.textContent ?? '').trim());
    };
    expect(await shown()).toBe('“… and told the Information Commissioner’s Office on 3 November.”');
    await (await popup.waitForSelector(`::-p-xpath(${quote})`))!.click();
    await popup.waitForSelector('.row.open');
    expect(await shown()).toMatch(/^“It has engaged leading cyber security experts and told/);
  });

  it('shows one status at a time', async () => {
    const { popup } = await read();
    const missing = (await popup.$$('.row.missing')).length;
    expect(missing).toBeGreaterThan(0);
    await popup.keyboard.press('4');
    await popup.waitForFunction(() => !document.querySelector('.row.stated'));
    expect((await popup.$$('.row')).length).toBe(missing);
    await popup.keyboard.press('0');
    await popup.waitForFunction(() => document.querySelectorAll('.row').length === 24);
  });

  it('takes the reader to the sentence', async () => {
    const filler = '<p>The pier was built long ago and has been painted every spring since.</p>'.repeat(60);
    const last = '<p>The breach was found on 30 April 2026 by the firm’s own staff.</p>';
    made.site.put('/far.html', story({ body: filler + last }));
    const { page, popup } = await read('far.html');
    expect(await page.evaluate(() => scrollY)).toBe(0);
    const row = await popup.waitForSelector('.row ::-p-xpath(.//button[contains(., "When it was found")])');
    await row!.click();
    await (await popup.waitForSelector('.row.open .evidence button'))!.click();
    await page.bringToFront();
    await page.waitForFunction(() => {
      const box = [...document.querySelectorAll('article p')].at(-1)!.getBoundingClientRect();
      return box.top >= 0 && box.bottom <= innerHeight;
    });
  });

  it('counts the items not said on the button', async () => {
    const { page, popup } = await read();
    const missing = (await popup.$$('.row.missing')).length;
    const tabId = await tabIdOf(popup, page.url());
    const badge = await callBrowser(popup, 'action.getBadgeText', { tabId });
    expect(badge).toBe(String(missing));
  });

  it('stays when the page goes', async () => {
    const { page, popup } = await read();
    await page.close();
    await popup.waitForFunction(() => document.body.textContent?.includes('The reading is kept'));
    expect((await popup.$$('.row')).length).toBe(24);
  });
});

// The one that hangs on the toolbar button. Firefox gives a driver no way to press it.
describe.runIf(browserName === 'chromium')('the toolbar button', () => {
  it('opens the popup for the page in front', async () => {
    const page = await made.open('news.html');
    await waitForMarks(page);
    const [own] = [...(await made.session.browser.extensions()).values()];
    await own!.triggerAction(page);
    const target = await made.session.browser.waitForTarget((each) => each.url().includes('/popup.html'), {
      timeout: 15_000,
    });
    const popup = await target.asPage();
    await popup.waitForSelector('.row');
    expect((await popup.$$('.row')).length).toBe(24);
    expect(await title(popup)).toBe(await text(page, 'h1'));
    await popup.close();
  });
});

describe('any other page', () => {
  it('is no disclosure, and can be read anyway', async () => {
    const page = await made.open('ordinary.html');
    const popup = await openPopup(made.session, page.url());
    expect(await title(popup)).toBe('This does not read like a breach disclosure');
    await (await popup.waitForSelector('main button'))!.click();
    await popup.waitForSelector('.row');
    expect((await popup.$$('.row')).length).toBe(24);
  });

  it('of the browser itself is closed to extensions', async () => {
    const page = await made.session.browser.newPage();
    const address = browserName === 'chromium' ? 'chrome://version/' : 'about:blank';
    await page.goto(address);
    const popup = await openPopup(made.session, address);
    expect(await popup.$('.row')).toBeNull();
    expect(await title(popup)).toBe('This is one of the browser’s own pages');
  });
});

describe('the switch', () => {
  it('turns the site off and on at once, in every tab of it', async () => {
    const page = await made.open('news.html', 'news.localhost');
    const below = await made.open('letter.html', 'sub.news.localhost');
    const other = await made.open('commentary.html', 'other.localhost');
    for (const each of [page, below, other]) await waitForMarks(each);
    const popup = await openPopup(made.session, page.url());
    await (await popup.waitForSelector('[role="switch"]'))!.click();
    for (const each of [page, below]) await until('the marks to go', async () => !(await paintedFamilies(each)).length);
    expect(await paintedFamilies(other)).not.toEqual([]);
    await popup.waitForFunction(() => document.querySelector('main h1')?.textContent === 'Off for news.localhost');
    await (await popup.waitForSelector('[role="switch"]'))!.click();
    for (const each of [page, below]) await waitForMarks(each);
  });
});
