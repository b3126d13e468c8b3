// Brings every open tab in step with what the reader chose: a site on or off, what is marked, the number on the button.
import browser from './browser';
import { inject } from './inject';
import type { Settings } from './settings';
import { follow, showEntry, versionOf } from './show-entry';
import { decide, siteOf } from './sites';
import { type TabEntry, tabEntry, withoutFragment } from './tabs';
import { toPage } from './to-page';

type OpenTab = { id: number; url: string; site: string };

async function openTabs(): Promise<OpenTab[]> {
  const tabs = await browser.tabs.query({});
  return tabs.flatMap(({ id, url }) => {
    const site = siteOf(url);
    return id !== undefined && url && site ? [{ id, url: withoutFragment(url), site }] : [];
  });
}

/** What is known of a tab, where its page is read. */
async function readingIn({ id, url }: OpenTab): Promise<TabEntry | undefined> {
  const entry = await tabEntry(id);
  return entry?.dossier && entry.url === url ? entry : undefined;
}

/** The page's own script reads again, and marks anew; where there is none any more, the next load does. */
async function readAgainIn(tab: OpenTab): Promise<void> {
  if (!(await readingIn(tab))) return;
  await toPage(tab.id, { type: 'read-now', anyway: false });
}

/** Pages that are read are read again, since what is marked has changed. */
export async function readAgain(): Promise<void> {
  await Promise.all((await openTabs()).map(readAgainIn));
}

/** What a page's marks and cards depend on. */
const marked = ({ tactics, never, language }: Settings): string => JSON.stringify([tactics, never, language]);

async function bringTab(tab: OpenTab, before: Settings, after: Settings): Promise<void> {
  const wish = decide(after, tab.site);
  if (wish === decide(before, tab.site)) {
    if (marked(after) !== marked(before)) return readAgainIn(tab);
    if (after.badge !== before.badge && (await readingIn(tab))) await follow(tab.id);
    return;
  }
  const entry = await tabEntry(tab.id);
  if (wish === 'read') {
    await showEntry(tab.id, { url: tab.url, state: 'none', version: versionOf() });
    await inject('gate', { tabId: tab.id, url: tab.url });
    return;
  }
  await toPage(tab.id, { type: 'off' });
  if (wish === 'off' || entry) await showEntry(tab.id, { url: tab.url, state: wish, version: versionOf() });
}

/** `but`: a tab that is left as it is. */
export async function bringInStep(before: Settings, after: Settings, but?: number): Promise<void> {
  const tabs = (await openTabs()).filter(({ id }) => id !== but);
  await Promise.all(tabs.map((tab) => bringTab(tab, before, after)));
}

/** Marks and scripts away from every page that is read. */
export async function closePages(): Promise<void> {
  const close = async (tab: OpenTab) => (await readingIn(tab)) && toPage(tab.id, { type: 'off' });
  await Promise.all((await openTabs()).map(close));
}
