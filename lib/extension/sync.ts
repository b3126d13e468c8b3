// The few settings that go through the browser's own sync, where that is switched on. Sites, phrases and notes never do.
import browser from './browser';
import { type Settings, sharedOf } from './settings';

export const SYNC_KEY = 'shared';

/** What other devices shared; undefined where nothing was, or the browser's sync does not answer. */
export async function sharedNow(): Promise<unknown> {
  try {
    return (await browser.storage.sync.get(SYNC_KEY))[SYNC_KEY];
  } catch {
    return undefined;
  }
}

/** Hands on what changed. That the browser's sync fails is no reason to call settings unsaved: they are, here. */
export async function share(now: Settings, before: Settings): Promise<void> {
  if (!now.sync) return;
  const shared = sharedOf(now);
  const known = before.sync ? JSON.stringify(sharedOf(before)) : JSON.stringify(await sharedNow());
  if (JSON.stringify(shared) !== known) await browser.storage.sync.set({ [SYNC_KEY]: shared }).catch(() => undefined);
}
