// Two places to keep things: the browser's local storage, and memory for private windows.
import browser from './browser';

export interface Shelf {
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
  remove(key: string): Promise<void>;
  keys(): Promise<string[]>;
  some?(keys: string[]): Promise<Record<string, unknown>>;
}

type WithKeys = { getKeys?(): Promise<string[]> };

export const localShelf: Shelf = {
  get: async (key) => (await browser.storage.local.get(key))[key],
  set: (key, value) => browser.storage.local.set({ [key]: value }),
  remove: (key) => browser.storage.local.remove(key),
  some: (keys) => browser.storage.local.get(keys),
  keys: async () =>
    (await (browser.storage.local as WithKeys).getKeys?.()) ?? Object.keys(await browser.storage.local.get(null)),
};

export function memoryShelf(): Shelf {
  const kept = new Map<string, string>();
  return {
    get: async (key) => {
      const found = kept.get(key);
      return found === undefined ? undefined : JSON.parse(found);
    },
    set: async (key, value) => void kept.set(key, JSON.stringify(value)),
    remove: async (key) => void kept.delete(key),
    keys: async () => [...kept.keys()],
  };
}
