// What is said to the page script of a tab, in its top frame.
import browser from './browser';
import type { ToPage } from './messages';

/** Resolves to its answer; undefined where no page script is there to answer. */
export const toPage = (tabId: number, message: ToPage): Promise<unknown> =>
  browser.tabs.sendMessage(tabId, message, { frameId: 0 }).catch(() => undefined);

export const isAlive = async (tabId: number): Promise<boolean> =>
  (await toPage(tabId, { type: 'alive' })) !== undefined;
