// A shelf that keeps what a reader wrote in two places, and puts right in the first what only the second still has.
import { open } from './migrate';
import { setAside } from './quarantine';
import { kindOf } from './records';
import type { Shelf } from './shelf';

/** `restored`: a record was gone, damaged or an earlier one, and is back. `damaged`: it is damaged, and there is no copy. `unreadable`: the first place refused to be read, and the copy answers for it. */
export type Mended = 'restored' | 'damaged' | 'unreadable';

/** Readings are large, and can be made again. */
const isKeptTwice = (key: string): boolean => {
  const kind = kindOf(key);
  return kind !== undefined && kind !== 'reading';
};

/** Notes say when they were last changed. A browser that mends a damaged file may go back to an earlier state of it. */
const isNewer = (copy: unknown, found: unknown): boolean => {
  const at = (record: unknown): string => String((record as { at?: unknown } | null | undefined)?.at ?? '');
  return at(copy) > at(found);
};

/** Nothing to put right: it can be read, and the copy is no later state of it; or a newer Unsaid wrote it. */
function isWell(key: string, found: unknown, copy?: unknown): boolean {
  const { state } = open(found, kindOf(key)!);
  return state === 'newer' || (state === 'good' && !isNewer(copy, found));
}

/** `first` decides what is saved. A `second` that fails costs nothing, but for a removal, which must be one in both places. */
export function keptTwice(first: Shelf, second: Shelf, told: (what: Mended) => void): Shelf {
  let queue: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = queue.then(work);
    queue = turn.catch(() => undefined);
    return turn;
  };
  const copyOf = (key: string): Promise<unknown> => second.get(key).catch(() => undefined);
  /** What the first place has; where it refuses, the copy, if there is one. */
  const read = (key: string): Promise<unknown> =>
    first.get(key).catch(async (error) => {
      const copy = isKeptTwice(key) ? await copyOf(key) : undefined;
      if (copy === undefined || !isWell(key, copy)) throw error;
      told('unreadable');
      return copy;
    });

  /** In turn with all writing, and from a fresh look: a copy must never replace what was written meanwhile. */
  const mend = (key: string): Promise<unknown> =>
    inTurn(async () => {
      const found = await read(key);
      const copy = await copyOf(key);
      if (isWell(key, found, copy)) return found;
      const isDamaged = !isWell(key, found) && found !== undefined && found !== null;
      if (!isWell(key, copy)) {
        if (isDamaged) told('damaged');
        return found;
      }
      try {
        if (isDamaged) await setAside(first, key, found);
        await first.set(key, copy);
        told('restored');
      } catch {
        // No room to put it back: it can be read from here all the same.
      }
      return copy;
    });

  const well = async (key: string, found: unknown): Promise<unknown> => {
    if (!isKeptTwice(key)) return found;
    return isWell(key, found, await copyOf(key)) ? found : mend(key);
  };

  /** Many at once; undefined where the second place can't, or refuses. */
  const copiesOf = async (keys: string[]): Promise<Record<string, unknown> | undefined> =>
    second.some?.(keys).catch(() => undefined);

  /** As `well`, with the copy in hand: what has none needs no second look, however many there are. */
  const wellBeside = async (key: string, found: unknown, copy: unknown): Promise<unknown> => {
    if (!isKeptTwice(key) || isWell(key, found, copy)) return found;
    if (copy !== undefined) return mend(key);
    if (found !== undefined && found !== null) told('damaged');
    return found;
  };

  const copyMissing = async (keys: string[]): Promise<void> => {
    const there = new Set(await second.keys().catch(() => keys));
    for (const key of keys.filter((each) => !there.has(each))) {
      // In turn, and from a fresh look: it may have been removed meanwhile.
      await inTurn(async () => {
        const found = await first.get(key);
        if (isWell(key, found)) await second.set(key, found);
      }).catch(() => undefined);
    }
  };

  return {
    get: async (key) => well(key, await read(key)),
    set: (key, value) =>
      inTurn(async () => {
        await first.set(key, value);
        // An old copy is worse than none.
        if (isKeptTwice(key)) await second.set(key, value).catch(() => second.remove(key).catch(() => undefined));
      }),
    // The copy first: what is left after a kill in between is a record, not a ghost of one.
    remove: (key) =>
      inTurn(async () => {
        if (isKeptTwice(key)) await second.remove(key);
        await first.remove(key);
      }),
    keys: async () => {
      const there = (await second.keys().catch((): string[] => [])).filter(isKeptTwice);
      const here = await first.keys().catch((error) => {
        if (!there.length) throw error;
        told('unreadable');
        return [];
      });
      return [...new Set([...here, ...there])];
    },
    /** A look through everything: records that have no copy yet get one. */
    some: async (keys) => {
      const oneByOne = async () =>
        Object.fromEntries(await Promise.all(keys.map(async (key) => [key, await read(key)])));
      const found: Record<string, unknown> = await (first.some?.(keys).catch(oneByOne) ?? oneByOne());
      const copies = await copiesOf(keys.filter(isKeptTwice));
      const all: Record<string, unknown> = {};
      for (const key of keys) {
        const value = copies ? await wellBeside(key, found[key], copies[key]) : await well(key, found[key]);
        if (value !== undefined) all[key] = value;
      }
      await copyMissing(keys.filter((key) => isKeptTwice(key) && isWell(key, all[key])));
      return all;
    },
  };
}
