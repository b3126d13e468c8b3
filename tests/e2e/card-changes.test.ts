// Cards and marks of a page that changes under them, or stands in a way that pages seldom do.
import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { waitForMarks } from '../../scripts/drive';
import { story, world } from './harness';
import { openCard } from './in-card';
import { welcomed } from './welcomed';

const made = world();

beforeAll(async () => {
  await welcomed(made);
});

const phrase = 'no evidence';

async function marked(path: string, html = story()): Promise<Page> {
  made.site.put(`/${path}`, html);
  const page = await made.open(path);
  await page.bringToFront();
  await waitForMarks(page);
  return page;
}

it('a page that runs from right to left leaves the card as its words run', async () => {
  const page = await marked('rtl.html', story({ html: 'lang="en" dir="rtl"' }));
  await openCard(page, phrase);
  const card = await page.waitForSelector('>>> .card');
  expect(await card!.evaluate((each) => getComputedStyle(each).direction)).toBe('ltr');
});
