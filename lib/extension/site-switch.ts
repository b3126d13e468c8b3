// Switching a site on or off, at once and in every open tab of it.
import browser from './browser';
import { inject } from './inject';
import { showEntry, versionOf } from './page-service';
import { type Settings, withShared } from './settings';
import { type Change, changeSettings } from './settings-store';
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
export async function applySettings(change: Change, handOn = true): Promise<Settings> {
  let before: Settings | undefined;
  const after = await changeSettings((settings) => {
    before = settings;
    return change(settings);
  }, handOn);
  const from = before ?? after;
  await Promise.all((await openTabs()).map((tab) => bringInStep(tab, from, after)));
  return after;
}

/**
 * What is shared changed: taken over where sync is switched on here. Both are asked for at its turn: until then the
 * reader may have switched it off, and an echo of an earlier change of ours must not undo the later ones.
 */
export async function takeShared(changes: Record<string, unknown>): Promise<void> {
  if (!Object.hasOwn(changes, SYNC_KEY)) return;
  await applySettings(async (settings) => (settings.sync ? withShared(settings, await sharedNow()) : {}), false);
}

/** Changes from the options page. Switched on, what other devices share is taken over first: the newest device should not win. */
export const changeFromOptions = (patch: Partial<Settings>): Promise<Settings> =>
  applySettings(async (settings) => (patch.sync ? withShared({ ...settings, ...patch }, await sharedNow()) : patch));

export const setSite = (site: string, on: boolean): Promise<Settings> =>
  applySettings((settings) => ({ sites: switchSite(settings, site, on) }));

/** On to off, or off to on, for the site of an address. */
export async function toggleSite(settings: Settings, address: string | undefined): Promise<void> {
  const site = siteOf(address);
  if (site) await setSite(site, decide(settings, site) === 'off');
}
