// A second place for what a reader wrote: IndexedDB, whose files are not those of the local storage. Browsers replace damaged files by empty ones without a word.
import { patience } from './patience';
import type { Shelf } from './shelf';

const NAME = 'second-copy';
const STORE = 'kept';
const waiting = patience();
let opened: Promise<IDBDatabase | undefined> | undefined;

/** Undefined where the browser has no such place for us: then there is no second copy, and nothing else changes. */
function database(): Promise<IDBDatabase | undefined> {
  opened ??= new Promise((resolve) => {
    try {
      const request = indexedDB.open(NAME, 1);
      request.onupgradeneeded = () => request.result.createObjectStore(STORE);
      request.onerror = () => resolve(undefined);
      request.onsuccess = () => {
        const forget = (): void => {
          opened = undefined;
        };
        request.result.onclose = forget;
        request.result.onversionchange = () => {
          request.result.close();
          forget();
        };
        resolve(request.result);
      };
    } catch {
      resolve(undefined);
    }
  });
  return opened;
}

/** Resolves when the whole transaction is through; `otherwise` where there is no database. */
async function within<T>(
  mode: IDBTransactionMode,
  otherwise: T,
  work: (store: IDBObjectStore) => IDBRequest,
): Promise<T> {
  const done = async (): Promise<T> => {
    const there = await database();
    if (!there) return otherwise;
    return new Promise((resolve, reject) => {
      const transaction = there.transaction(STORE, mode);
      const request = work(transaction.objectStore(STORE));
      transaction.oncomplete = () => resolve(request.result as T);
      transaction.onabort = () => reject(transaction.error ?? new Error('The second copy refuses.'));
    });
  };
  return waiting(done());
}

/** Many in one transaction: a look through everything asks for hundreds at a time. */
async function some(keys: string[]): Promise<Record<string, unknown>> {
  const requests = new Map<string, IDBRequest>();
  await within<unknown>('readonly', undefined, (store) => {
    for (const key of keys) requests.set(key, store.get(key));
    return [...requests.values()].at(-1) ?? store.count();
  });
  const found = [...requests].map(([key, request]) => [key, request.result]);
  return Object.fromEntries(found.filter(([, value]) => value !== undefined));
}

export const secondShelf: Shelf & { clear(): Promise<void> } = {
  get: (key) => within<unknown>('readonly', undefined, (store) => store.get(key)),
  set: (key, value) => within<void>('readwrite', undefined, (store) => store.put(value, key)),
  remove: (key) => within<void>('readwrite', undefined, (store) => store.delete(key)),
  some,
  keys: async () => (await within<IDBValidKey[]>('readonly', [], (store) => store.getAllKeys())).map(String),
  clear: () => within<void>('readwrite', undefined, (store) => store.clear()),
};
