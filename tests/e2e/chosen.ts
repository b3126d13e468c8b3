// The page of options, and what it says to the background when something is chosen.
import type { Page } from 'puppeteer-core';
import { callBrowser } from '../../scripts/drive';
import type { World } from './harness';

export async function openOptions({ session }: World): Promise<Page> {
  const page = await session.openOwn('options.html');
  await page.bringToFront();
  await page.waitForSelector('#profile');
  return page;
}

export const change = (own: Page, patch: object): Promise<unknown> =>
  callBrowser(own, 'runtime.sendMessage', { type: 'change-settings', patch });
