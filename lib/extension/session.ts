// The session's storage: in memory, gone with the browser. What stands in it, and how it is emptied without a new life beginning.
import browser from './browser';

/** Stands there from the beginning of a life of the extension: without it, the next wake would be taken for one. */
export const BEGUN = 'begun';

const area = () => browser.storage.session;

/** Removes what stands under these keys. */
export async function forget(which: (key: string) => boolean): Promise<void> {
  const keys = Object.keys(await area().get(null)).filter((key) => key !== BEGUN && which(key));
  await area().remove(keys);
}

const PRIVATE = 'private:';

/** Where notes on pages in private windows are kept: no disk, and still there when a stopped background wakes. */
export const privateShelf = {
  get: async (key: string): Promise<unknown> => (await area().get(PRIVATE + key))[PRIVATE + key],
  set: (key: string, value: unknown): Promise<void> => area().set({ [PRIVATE + key]: value }),
  remove: (key: string): Promise<void> => area().remove(PRIVATE + key),
  keys: async (): Promise<string[]> =>
    Object.keys(await area().get(null)).flatMap((key) => (key.startsWith(PRIVATE) ? [key.slice(PRIVATE.length)] : [])),
};

/** Nothing of private windows outlives the last of them. */
export const forgetPrivate = (): Promise<void> => forget((key) => key.startsWith(PRIVATE));
