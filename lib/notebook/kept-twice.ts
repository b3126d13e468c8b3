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

/** The two places, who is told what was met there, and the one line in which all writing stands. */
interface Places {
  first: Shelf;
  second: Shelf;
  told: (what: Mended) => void;
  inTurn<T>(work: () => Promise<T>): Promise<T>;
}

function line(): Places['inTurn'] {
  let queue: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = queue.then(work);
    queue = turn.catch(() => undefined);
    return turn;
  };
}

const copyOf = ({ second }: Places, key: string): Promise<unknown> => second.get(key).catch(() => undefined);

/** What the first place has; where it refuses, the copy, if there is one. */
const read = (places: Places, key: string): Promise<unknown> =>
  places.first.get(key).catch(async (error) => {
    const copy = isKeptTwice(key) ? await copyOf(places, key) : undefined;
    if (copy === undefined || !isWell(key, copy)) throw error;
    places.told('unreadable');
    return copy;
  });

/** In turn with all writing, and from a fresh look: a copy must never replace what was written meanwhile. */
const mend = (places: Places, key: string): Promise<unknown> =>
  places.inTurn(async () => {
    const { first, told } = places;
    const found = await read(places, key);
    const copy = await copyOf(places, key);
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

async function well(places: Places, key: string, found: unknown): Promise<unknown> {
  if (!isKeptTwice(key)) return found;
  return isWell(key, found, await copyOf(places, key)) ? found : mend(places, key);
}

/** As `well`, with the copy in hand: what has none needs no second look, however many there are. */
async function wellBeside(places: Places, key: string, found: unknown, copy: unknown): Promise<unknown> {
  if (!isKeptTwice(key) || isWell(key, found, copy)) return found;
  if (copy !== undefined) return mend(places, key);
  if (found !== undefined && found !== null) places.told('damaged');
  return found;
}

async function copyMissing({ first, second, inTurn }: Places, keys: string[]): Promise<void> {
  const there = new Set(await second.keys().catch(() => keys));
  for (const key of keys.filter((each) => !there.has(each))) {
    // In turn, and from a fresh look: it may have been removed meanwhile.
    await inTurn(async () => {
      const found = await first.get(key);
      if (isWell(key, found)) await second.set(key, found);
    }).catch(() => undefined);
  }
}

async function allKeys({ first, second, told }: Places): Promise<string[]> {
  const there = (await second.keys().catch((): string[] => [])).filter(isKeptTwice);
  const here = await first.keys().catch((error) => {
    if (!there.length) throw error;
    told('unreadable');
    return [];
  });
  return [...new Set([...here, ...there])];
}

/** A look through everything: records that have no copy yet get one. */
async function some(places: Places, keys: string[]): Promise<Record<string, unknown>> {
  const { first, second } = places;
  const oneByOne = async () =>
    Object.fromEntries(await Promise.all(keys.map(async (key) => [key, await read(places, key)])));
  const found: Record<string, unknown> = await (first.some?.(keys).catch(oneByOne) ?? oneByOne());
  // Many at once; undefined where the second place can't, or refuses.
  const copies = await second.some?.(keys.filter(isKeptTwice)).catch(() => undefined);
  const all: Record<string, unknown> = {};
  for (const key of keys) {
    const value = copies ? await wellBeside(places, key, found[key], copies[key]) : await well(places, key, found[key]);
    if (value !== undefined) all[key] = value;
  }
  await copyMissing(
    places,
    keys.filter((key) => isKeptTwice(key) && isWell(key, all[key])),
  );
  return all;
}

/** `first` decides what is saved. A `second` that fails costs nothing, but for a removal, which must be one in both places. */
export function keptTwice(first: Shelf, second: Shelf, told: (what: Mended) => void): Shelf {
  const places: Places = { first, second, told, inTurn: line() };
  const { inTurn } = places;
  return {
    get: async (key) => well(places, key, await read(places, key)),
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
    keys: () => allKeys(places),
    some: (keys) => some(places, keys),
  };
}
