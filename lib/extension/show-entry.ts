// What is known of a tab, stored, on its icon and told to the views.
import browser from './browser';
import { drawIcon } from './icon';
import { loadSettings } from './settings-store';
import { setTabEntry, type TabEntry, tabEntry } from './tabs';
import { tellViews } from './tell-views';

export const versionOf = (): string => browser.runtime.getManifest().version;

/** Draws the icon for a tab's newest entry, which may be newer than the one that asked for it, and tells the views. */
export async function follow(tabId: number): Promise<void> {
  const { badge } = await loadSettings();
  await drawIcon(tabId, await tabEntry(tabId), badge);
  await tellViews({ type: 'changed-view', tabId });
}

/** Stores a tab's entry, draws its icon, tells the views. */
export async function showEntry(tabId: number, entry: TabEntry): Promise<void> {
  await setTabEntry(tabId, entry);
  await follow(tabId);
}
