// The other ways in: stepping from mark to mark, the options' list of sites.
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { cardText, openPopup, paintedFamilies, press, until, waitForMarks } from '../../scripts/drive';
import { world } from './harness';

const made = world();

describe('stepping', () => {
  it('goes through the marks in order, and back', async () => {
    const page = await made.open('news.html');
    await waitForMarks(page);
    const popup = await openPopup(made.session, page.url());
    const at = async (): Promise<string | undefined> => /\d+ of \d+/.exec((await cardText(page)) ?? '')?.[0];
    await press(popup, 'Next mark');
    const first = await until('the first card', at);
    await press(popup, 'Next mark');
    const second = await until('the second card', async () => ((await at()) === first ? undefined : at()));
    await press(popup, 'Previous mark');
    await until('the first card again', async () => (await at()) === first);
    expect([first.split(' ')[0], second.split(' ')[0]]).toEqual(['1', '2']);
  });
});

describe('the list of sites', () => {
  async function listed(): Promise<{ page: Page; options: Page; row: (name: string) => Promise<unknown> }> {
    const page = await made.open('news.html', 'news.localhost');
    await waitForMarks(page);
    const options = await made.session.openOwn('options.html', 'window');
    const row = (name: string) => options.waitForSelector(`::-p-xpath(//th[@scope="row" and .="${name}"])`);
    return { page, options, row };
  }

  const field = '.site-field input';

  it('takes a name by hand, off at once in open tabs, on again at a press, gone when removed', async () => {
    const { page, options, row } = await listed();
    await options.type(field, 'news.localhost');
    await options.keyboard.press('Enter');
    await row('news.localhost');
    await until('the marks to go', async () => !(await paintedFamilies(page)).length);
    await press(options, 'Read on news.localhost');
    await waitForMarks(page);
    await press(options, 'Read on news.localhost');
    await until('the marks to go again', async () => !(await paintedFamilies(page)).length);
    await press(options, 'Remove news.localhost');
    await waitForMarks(page);
    await options.waitForFunction(() => !document.querySelector('th[scope="row"]'));
  });

  it('has its names edited: the old one is read again, the new one is not', async () => {
    const { page, options, row } = await listed();
    const other = await made.open('news.html', 'other.localhost');
    await waitForMarks(other);
    await options.bringToFront();
    await options.type(field, 'news.localhost');
    await options.keyboard.press('Enter');
    await until('the marks to go', async () => !(await paintedFamilies(page)).length);
    await press(options, 'Edit news.localhost');
    const edited = (await options.waitForSelector('td input.field'))!;
    await edited.click({ count: 3 });
    await edited.type('other.localhost');
    await options.keyboard.press('Enter');
    await row('other.localhost');
    await waitForMarks(page);
    await until('the other’s marks to go', async () => !(await paintedFamilies(other)).length);
    await press(options, 'Remove other.localhost');
    await waitForMarks(other);
  });

  it('says what is no name of a site, and keeps the list', async () => {
    const { options } = await listed();
    await options.type(field, 'not a site!');
    await options.keyboard.press('Enter');
    await options.waitForFunction(() => document.querySelector('.site-field [role="alert"]')?.textContent);
    expect(await options.$('th[scope="row"]')).toBeNull();
  });
});
