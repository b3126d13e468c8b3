// The settings in storage: one writer, one write at a time.
import browser from './browser';
import { parseSettings, type Settings } from './settings';
import { share } from './sync';

const KEY = 'settings';
let queue: Promise<unknown> = Promise.resolve();

/** The settings as stored; the defaults where storage fails or holds rubbish. */
export async function loadSettings(): Promise<Settings> {
  try {
    return parseSettings((await browser.storage.local.get(KEY))[KEY]);
  } catch {
    return parseSettings(undefined);
  }
}

/** Applies `change` to what is stored at its turn; resolves when it is stored, rejects when it is not. */
export function changeSettings(change: (settings: Settings) => Partial<Settings>): Promise<Settings> {
  const turn = queue.then(async () => {
    const settings = await loadSettings();
    const changed = parseSettings({ ...settings, ...change(settings) });
    await browser.storage.local.set({ [KEY]: changed });
    await share(changed, settings);
    return changed;
  });
  queue = turn.catch(() => undefined);
  return turn;
}
