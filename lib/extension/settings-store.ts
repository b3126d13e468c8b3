// The settings in storage: one writer, one write at a time.
import browser from './browser';
import { isSound, parseSettings, type Settings } from './settings';
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

/** What stands under the settings' key, if it is damaged. Rejects where storage does. */
export async function damagedSettings(): Promise<unknown> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  return isSound(stored) ? undefined : (stored ?? 'null');
}

/** Damaged settings are kept under a free key before sound ones take their place. */
async function setAside(stored: unknown): Promise<void> {
  const text = JSON.stringify(stored);
  for (let n = 1; ; n++) {
    const place = `bad:${KEY}${n > 1 ? `~${n}` : ''}`;
    const there = (await browser.storage.local.get(place))[place];
    if (there !== undefined && JSON.stringify(there) === text) return;
    if (there === undefined) return browser.storage.local.set({ [place]: stored });
  }
}

/** Applies `change` to what is stored at its turn; resolves when it is stored, rejects when it is not. */
export function changeSettings(change: (settings: Settings) => Partial<Settings>): Promise<Settings> {
  const turn = queue.then(async () => {
    // Not `loadSettings`: where storage cannot be read, its defaults must not be written over what stands there.
    const stored = (await browser.storage.local.get(KEY))[KEY];
    if (!isSound(stored)) await setAside(stored);
    const settings = parseSettings(stored);
    const changed = parseSettings({ ...settings, ...change(settings) });
    await browser.storage.local.set({ [KEY]: changed });
    await share(changed, settings);
    return changed;
  });
  queue = turn.catch(() => undefined);
  return turn;
}
