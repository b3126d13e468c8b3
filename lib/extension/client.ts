// What popup, panel, options and welcome say to the background, and hear of it.
import type { Catalog } from '../model';
import type { View } from '../view-model';
import browser from './browser';
import type { FromView, ToViews } from './messages';
import type { Settings } from './settings';
import type { SettingsPatch } from './settings-patch';

/** The tab a view speaks of: `?tabId=` where the view stands in a tab of its own, else the active one. */
export async function currentTab(): Promise<number> {
  const given = Number(new URLSearchParams(location.search).get('tabId'));
  if (Number.isInteger(given) && given > 0) return given;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? -1;
}

/** The tab that this page of ours stands in. */
export const ownTab = async (): Promise<number> => (await browser.tabs.getCurrent())?.id ?? -1;

/** Sends one message and resolves to its reply; rejects with the background's reason. */
export const ask = <Reply = unknown>(message: FromView): Promise<Reply> =>
  browser.runtime.sendMessage(message) as Promise<Reply>;

export const viewOf = (tabId: number): Promise<View> => ask<View>({ type: 'view', tabId });
/** The id of the mark nearest the reading line of a tab's page, where a page is there to say. */
export const whereIn = async (tabId: number): Promise<string | undefined> => {
  const reply = await ask<{ at?: string } | undefined>({ type: 'to-page', tabId, message: { type: 'where' } });
  return reply?.at;
};
/** In the language that is spoken. */
export const catalog = (): Promise<Catalog> => ask<Catalog>({ type: 'catalog' });
/** For exports and letters, which are English as the texts are. */
export const englishCatalog = (): Promise<Catalog> => ask<Catalog>({ type: 'catalog', english: true });
export const settings = (): Promise<Settings> => ask<Settings>({ type: 'settings' });
/** How the reader wants exported files to be named; empty: as usual. */
export const nameTemplate = async (): Promise<string> => (await settings()).fileName;
export const changeSettings = (patch: SettingsPatch): Promise<Settings> =>
  ask<Settings>({ type: 'change-settings', patch });

/** Calls back for everything the background tells views, until `signal` aborts. */
export function onTold(callback: (message: ToViews) => void, signal: AbortSignal): void {
  const listener = (message: unknown): undefined => {
    const type = (message as ToViews | undefined)?.type;
    if (type === 'changed-view' || type === 'at' || type === 'changed-settings') callback(message as ToViews);
    return undefined;
  };
  browser.runtime.onMessage.addListener(listener as never);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener as never));
}

export function onChanged(tabId: number, callback: () => void, signal: AbortSignal): void {
  onTold((message) => {
    if (message.type === 'changed-view' && message.tabId === tabId) callback();
  }, signal);
}

/** Calls back when another tab of this window comes to the front, until `signal` aborts. */
export function onTurned(callback: (tabId: number) => void, signal: AbortSignal): void {
  const listener = ({ tabId }: { tabId: number }): void => callback(tabId);
  browser.tabs.onActivated.addListener(listener);
  signal.addEventListener('abort', () => browser.tabs.onActivated.removeListener(listener));
}

export const openOptions = (): Promise<void> => browser.runtime.openOptionsPage();

/** Closes the tab that this page stands in; where one with `page` is open, that comes to the front. */
export async function closeOwnTab(page: string): Promise<void> {
  const own = await ownTab();
  const [other] = await browser.tabs.query({ url: `${browser.runtime.getURL(page as never)}*` });
  if (other?.id !== undefined) await browser.tabs.update(other.id, { active: true });
  await browser.tabs.remove(own);
}

/** Opens one of our pages in a tab of its own. */
export const openPage = (path: string): Promise<unknown> =>
  browser.tabs.create({ url: browser.runtime.getURL(path as never) });

/** Must be called synchronously in a click: both browsers want the gesture. */
export function openPanel(tabId: number): Promise<void> {
  const api = browser as unknown as {
    sidebarAction?: { open(): Promise<void> };
    sidePanel?: { open(options: { tabId: number }): Promise<void> };
  };
  return import.meta.env.FIREFOX
    ? (api.sidebarAction?.open() ?? Promise.resolve())
    : (api.sidePanel?.open({ tabId }) ?? Promise.resolve());
}

export const reloadTab = (tabId: number): Promise<void> => browser.tabs.reload(tabId);

/** Asks the browser for access to a host; call it in a click. Each pattern has to lie within one that the manifest names. */
export const requestAccess = (host: string): Promise<boolean> =>
  browser.permissions.request({ origins: [`http://${host}/*`, `https://${host}/*`] });

export const extensionVersion = (): string => browser.runtime.getManifest().version;

/** The keys of our commands, by id, as they are set now. */
export const shortcuts = async (): Promise<{ id: string; keys: string }[]> =>
  (await browser.commands.getAll()).map(({ name, shortcut }) => ({ id: name ?? '', keys: shortcut ?? '' }));

/** Opens the browser's own page for extension shortcuts. */
export async function openShortcuts(): Promise<void> {
  const commands = browser.commands as unknown as { openShortcutSettings?: () => Promise<void> };
  if (commands.openShortcutSettings) return commands.openShortcutSettings();
  await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

export { browserLanguage, languageOf } from './interface-language';
