// Switching a site on or off, at once and in every open tab of it.
import browser from './browser';
import { inject } from './inject';
import { showEntry, versionOf } from './page-service';
import { type Settings, withShared } from './settings';
import { changeSettings, loadSettings } from './settings-store';
import { decide, siteOf, switchSite } from './sites';
import { SYNC_KEY, sharedNow } from './sync';
import { tabEntry, withoutFragment } from './tabs';

type OpenTab = { id: number; url: string; site: string };

async function openTabs(): Promise<OpenTab[]> {
  const tabs = await browser.tabs.query({});
  return tabs.flatMap(({ id, url }) => {
    const site = siteOf(url);
    return id !== undefined && url && site ? [{ id, url: withoutFragment(url), site }] : [];
  });
}

async function bringInStep(tab: OpenTab, before: Settings, after: Settings): Promise<void> {
  const wish = decide(after, tab.site);
  if (wish === decide(before, tab.site)) return;
  const entry = await tabEntry(tab.id);
  if (wish === 'read') {
    await showEntry(tab.id, { url: tab.url, state: 'none', version: versionOf() });
    await inject('gate', { tabId: tab.id });
    return;
  }
  await browser.tabs.sendMessage(tab.id, { type: 'off' }).catch(() => undefined);
  if (wish === 'off' || entry) await showEntry(tab.id, { url: tab.url, state: wish, version: versionOf() });
}

/** Changes settings and brings every open tab in step with them. */
export async function applySettings(change: (settings: Settings) => Partial<Settings>): Promise<Settings> {
  let before: Settings | undefined;
  const after = await changeSettings((settings) => {
    before = settings;
    return change(settings);
  });
  const from = before ?? after;
  await Promise.all((await openTabs()).map((tab) => bringInStep(tab, from, after)));
  return after;
}

/** Another device changed what is shared: taken over where sync is switched on here. */
export async function takeShared(changes: Record<string, { newValue?: unknown }>): Promise<void> {
  const shared = changes[SYNC_KEY]?.newValue;
  const { sync } = await loadSettings();
  if (sync && shared !== undefined) await applySettings((settings) => withShared(settings, shared));
}

/** Changes from the options page. Switched on, what other devices share is taken over first: the newest device should not win. */
export async function changeFromOptions(patch: Partial<Settings>): Promise<Settings> {
  const shared = patch.sync ? await sharedNow() : undefined;
  return applySettings((settings) => (shared ? withShared({ ...settings, ...patch }, shared) : patch));
}

export const setSite = (site: string, on: boolean): Promise<Settings> =>
  applySettings((settings) => ({ sites: switchSite(settings, site, on) }));

/** On to off, or off to on, for the site of an address. */
export async function toggleSite(settings: Settings, address: string | undefined): Promise<void> {
  const site = siteOf(address);
  if (site) await setSite(site, decide(settings, site) === 'off');
}
