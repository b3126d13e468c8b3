// Where things are kept: the browser's local storage.
import browser from './browser';
import { patience } from './patience';

export interface Shelf {
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
  remove(key: string): Promise<void>;
  keys(): Promise<string[]>;
  some?(keys: string[]): Promise<Record<string, unknown>>;
}

type WithKeys = { getKeys?(): Promise<string[]> };

/** For one answer that holds everything, or hundreds of records. */
const LONG = 60_000;
const waiting = patience();
const area = browser.storage.local;

/** Firefox names the reason (no room) of every second refusal only: asked again at once, it does. */
async function set(key: string, value: unknown): Promise<void> {
  try {
    await waiting(area.set({ [key]: value }));
  } catch (error) {
    if (!/unexpected error/i.test(String(error))) throw error;
    await waiting(area.set({ [key]: value }));
  }
}

const TRIES = 5;

/** From a storage without room Firefox may remove in word only: looked after, and asked again. Rejects where the record stays. */
async function remove(key: string): Promise<void> {
  for (let n = 0; n < TRIES; n++) {
    await waiting(area.remove(key));
    if (!import.meta.env.FIREFOX || (await waiting(area.get(key)))[key] === undefined) return;
  }
  throw new Error('The browser’s storage did not remove a record.');
}

async function keys(): Promise<string[]> {
  const found = (area as WithKeys).getKeys?.() ?? area.get(null).then(Object.keys);
  return (await waiting(found, LONG)) as string[];
}

async function clear(): Promise<void> {
  await waiting(area.clear(), LONG);
  for (const key of await keys()) await remove(key);
}

export const localShelf = {
  get: async (key: string) => (await waiting(area.get(key)))[key],
  set,
  remove,
  some: (keys: string[]) => waiting(area.get(keys), LONG),
  keys,
  clear,
} satisfies Shelf & { clear(): Promise<void> };
