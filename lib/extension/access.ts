// Access to sites that the browser gives and takes while we run: pages whose access is gone say so, pages that got it back are read.
import browser from './browser';
import { hasAccess, inject } from './inject';
import { loadSettings } from './settings-store';
import { showEntry, versionOf } from './show-entry';
import { decide, siteOf } from './sites';
import { tabEntry, withoutFragment } from './tabs';
import { toPage } from './to-page';

async function bringInStep(tabId: number, url: string): Promise<void> {
  const site = siteOf(url);
  const entry = await tabEntry(tabId);
  if (!site) return;
  const page = withoutFragment(url);
  if (!(await hasAccess(url))) {
    await toPage(tabId, { type: 'off' });
    return showEntry(tabId, { url: page, state: 'access', version: versionOf() });
  }
  if (entry?.state !== 'access' || decide(await loadSettings(), site) !== 'read') return;
  await showEntry(tabId, { url: page, state: 'none', version: versionOf() });
  await inject('gate', { tabId, url });
}

export async function accessChanged(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(({ id, url }) => id !== undefined && url && bringInStep(id, url)));
}
