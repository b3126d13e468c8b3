// A shelf in memory that can run full, throw, be slow, or be cut off in the middle, as real storage does.
import type { Shelf } from '../lib/notebook/shelf';

export interface MemoryShelf extends Shelf {
  readonly content: Map<string, unknown>;
  /** The process is killed: from the n-th call on nothing happens and nothing is answered. */
  killAfter(calls: number): void;
  /** Every call of this kind throws. */
  breaks?: keyof Shelf;
  /** Characters that fit in all. */
  room?: number;
  /** Calls so far. */
  calls: number;
}

const size = (content: Map<string, unknown>) =>
  [...content].reduce((sum, [key, value]) => sum + key.length + JSON.stringify(value).length, 0);

/** Values are copied in and out, as across a process border. */
export function memoryShelf(content = new Map<string, unknown>()): MemoryShelf {
  let killAt = Number.POSITIVE_INFINITY;
  async function call<T>(kind: keyof Shelf, work: () => T): Promise<T> {
    shelf.calls++;
    if (shelf.calls > killAt) return new Promise<T>(() => {});
    await Promise.resolve();
    if (shelf.breaks === kind) throw new Error('An unexpected error occurred');
    return work();
  }
  const shelf: MemoryShelf = {
    content,
    calls: 0,
    killAfter: (calls) => {
      killAt = shelf.calls + calls;
    },
    get: (key) => call('get', () => structuredClone(content.get(key))),
    set: (key, value) =>
      call('set', () => {
        const next = new Map(content).set(key, value);
        if (size(next) > (shelf.room ?? Number.POSITIVE_INFINITY)) throw new Error('QUOTA_BYTES quota exceeded');
        content.set(key, structuredClone(value));
      }),
    remove: (key) => call('remove', () => void content.delete(key)),
    keys: () => call('keys', () => [...content.keys()]),
  };
  return shelf;
}
