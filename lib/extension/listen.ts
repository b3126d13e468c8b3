// Hangs the desk on the browser's events. Everything is registered at once: a background that wakes late misses nothing.

import { accessChanged } from './access';
import { takeShared } from './apply-settings';
import browser, { type Runtime } from './browser';
import type { Desk } from './desk';
import { drawIcon } from './icon';
import { inject } from './inject';
import { noteError } from './last-errors';
import { act, actOnSelection, createMenus } from './menus';
import { answerPage, wakeShown } from './page-service';
import { parseFromPage, parseFromView } from './schema';
import { BEGUN, forgetPrivate } from './session';
import { loadSettings } from './settings-store';
import { siteOf } from './sites';
import { dropTabEntry, forgetClosedPrivate, tabEntry, withoutFragment } from './tabs';
import { tellViews } from './tell-views';
import { isText } from './text-service';
import { answerView } from './view-service';

/** Our own pages speak as views; a content script never does, even in a tab. */
const isView = (sender: Runtime.MessageSender): boolean =>
  sender.url?.startsWith(browser.runtime.getURL('')) === true && sender.id === browser.runtime.id;

function onMessage(desk: Desk, message: unknown, sender: Runtime.MessageSender): Promise<unknown> | undefined {
  if (sender.id !== browser.runtime.id) return undefined;
  if (isView(sender)) {
    const known = parseFromView(message);
    return (
      known &&
      answerView(desk, known).catch(async (error) => {
        await noteError(known.type, error);
        throw error;
      })
    );
  }
  const known = parseFromPage(message);
  return known && answerPage(desk, known, sender);
}

/** Pages open at install or update, or when the extension is switched on again, are served too. */
async function serveOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(
      ({ id, url, discarded }) => id !== undefined && siteOf(url) && !discarded && inject('gate', { tabId: id, url }),
    ),
  );
}

/**
 * The session's storage is empty when the extension begins a new life, not when a stopped background wakes. Nothing
 * else tells of being switched off and on. When the browser itself starts, and in Firefox always, the gate comes without us.
 */
async function beginLife(browserStarts: () => boolean): Promise<void> {
  if (import.meta.env.FIREFOX) return;
  const known = await browser.storage.session.get(BEGUN).catch(() => ({ [BEGUN]: true }));
  if (known[BEGUN]) return;
  await browser.storage.session.set({ [BEGUN]: true }).catch(() => undefined);
  if (!browserStarts()) await serveOpenTabs();
}

async function onNavigated(tabId: number, url: string | undefined): Promise<void> {
  if (!url) return;
  const entry = await tabEntry(tabId);
  // Of a page of which nothing is known, a panel has to hear too.
  if (!entry) return void (await tellViews({ type: 'changed-view', tabId }));
  if (entry.url === withoutFragment(url)) return;
  // The page that shows a pasted text was loaded again: the text is still what it shows.
  if (isText(entry.url) && url.startsWith(browser.runtime.getURL('/paste.html' as never))) return;
  await dropTabEntry(tabId);
  await drawIcon(tabId, undefined, (await loadSettings()).badge);
  await tellViews({ type: 'changed-view', tabId });
}

async function redrawIcon(tabId: number): Promise<void> {
  const entry = await tabEntry(tabId);
  if (entry) return drawIcon(tabId, entry, (await loadSettings()).badge);
  await tellViews({ type: 'changed-view', tabId });
}

/** Nothing of private pages outlives the last of them, or of the views that show what was in one. */
async function afterClosing(tabId: number): Promise<void> {
  // What was read stays until the session ends: a popup may still be asked to export it.
  await tellViews({ type: 'changed-view', tabId });
  const tabs = (await browser.tabs.query({})).filter(({ id }) => id !== tabId);
  const left = await forgetClosedPrivate(new Set(tabs.map(({ id }) => id ?? -1)));
  if (!left && !tabs.some(({ incognito }) => incognito)) await forgetPrivate();
}

/** Chrome can close the storage to scripts on pages; in Firefox nothing but our own restraint (and a test) does. */
function closeStorage(): void {
  type Area = { setAccessLevel?(to: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void> };
  void (browser.storage.local as Area).setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }).catch(() => undefined);
}

export function listen(desk: Desk): void {
  closeStorage();
  let browserStarts = false;
  browser.runtime.onStartup.addListener(() => {
    browserStarts = true;
  });
  void beginLife(() => browserStarts);
  browser.runtime.onMessage.addListener(((message: unknown, sender: Runtime.MessageSender) =>
    onMessage(desk, message, sender)) as never);
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void createMenus();
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html' as never) });
  });
  browser.contextMenus.onClicked.addListener((info, tab) => {
    void actOnSelection(info, tab);
    void act(desk, info.menuItemId, tab);
  });
  browser.permissions.onRemoved.addListener(() => void accessChanged());
  browser.permissions.onAdded.addListener(() => void accessChanged());
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'sync') void takeShared(changes);
  });
  browser.commands.onCommand.addListener((command, tab) => void act(desk, command, tab));
  browser.tabs.onUpdated.addListener((tabId, change, tab) => {
    // First what was there goes, then what was prerendered comes.
    if (change.url || change.status)
      void onNavigated(tabId, change.url && tab.url).then(() =>
        import.meta.env.FIREFOX ? undefined : wakeShown(tabId, tab),
      );
    // A load in the same tab resets what was drawn for it, also where the address stayed the same.
    if (change.status === 'complete') void redrawIcon(tabId);
  });
  browser.tabs.onRemoved.addListener((tabId) => void afterClosing(tabId));
}
