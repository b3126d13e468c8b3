// A page that is being prerendered has no reader yet. Its gate spoke and will not speak again: that it did is kept until its tab shows it.
import browser, { type Runtime } from './browser';
import { withoutFragment } from './tabs';

const key = (tabId: number, url: string) => `prerendered:${tabId}:${url}`;

export async function keepWaiting({ tab, url }: Runtime.MessageSender): Promise<void> {
  if (tab?.id === undefined || !url) return;
  await browser.storage.session.set({ [key(tab.id, withoutFragment(url))]: true }).catch(() => undefined);
}

/** Whether the page that the tab shows now was waiting; asked once, it waits no more. */
export async function isShown(tabId: number, url: string): Promise<boolean> {
  const name = key(tabId, url);
  const found = await browser.storage.session.get(name).catch(() => ({}) as Record<string, unknown>);
  if (!found[name]) return false;
  await browser.storage.session.remove(name).catch(() => undefined);
  return true;
}
