// What is found out about the storage, and how cheaply; what the views are told.
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Desk } from './desk';

const local = new Map<string, unknown>();
const session = new Map<string, unknown>();
const calls: string[] = [];
const told: unknown[] = [];
let room = Number.POSITIVE_INFINITY;
let broken: 'get' | 'set' | undefined;

const size = (): number => [...local].reduce((sum, [key, value]) => sum + key.length + JSON.stringify(value).length, 0);

function area(content: Map<string, unknown>, name: string) {
  const call = async <T>(kind: string, work: () => T): Promise<T> => {
    calls.push(`${name}.${kind}`);
    if (name === 'local' && broken === kind) throw new Error('IO error: no such file');
    return work();
  };
  return {
    get: (key: string) => call('get', () => (content.has(key) ? { [key]: content.get(key) } : {})),
    set: (items: Record<string, unknown>) =>
      call('set', () => {
        const more = JSON.stringify(Object.values(items)).length;
        if (name === 'local' && size() + more > room) throw new Error('QUOTA_BYTES quota exceeded');
        for (const [key, value] of Object.entries(items)) content.set(key, value);
      }),
    remove: (key: string) => call('remove', () => void content.delete(key)),
    clear: () => call('clear', () => content.clear()),
    getKeys: () => call('keys', () => [...content.keys()]),
    getBytesInUse: () => call('size', size),
    QUOTA_BYTES: 10_000_000,
  };
}

vi.mock('./browser', () => ({
  default: {
    storage: { local: area(local, 'local'), session: area(session, 'session'), sync: { set: async () => {} } },
    runtime: {
      sendMessage: async (message: unknown) => void told.push(message),
      getManifest: () => ({ version: '1' }),
    },
  },
}));

const NOTHING = { kept: {}, damaged: [], newer: 0 };
let found: typeof NOTHING | { kept: object; damaged: object[]; newer: number };
const desk = { book: { inspect: async () => found }, own: { lookAgain: () => {} } } as unknown as Desk;
let check: typeof import('./storage-check');

beforeEach(async () => {
  for (const each of [local, session]) each.clear();
  room = Number.POSITIVE_INFINITY;
  broken = undefined;
  found = NOTHING;
  // A new life of the background: it remembers nothing of its own.
  vi.resetModules();
  check = await import('./storage-check');
  calls.length = 0;
  told.length = 0;
});

const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

describe('the first popup', () => {
  test('costs one record read and the size: nothing is written, nothing else is read', async () => {
    expect(await check.troubleNow(7)).toEqual({});
    await settled();
    expect(calls.filter((each) => each.startsWith('local'))).toEqual(['local.get', 'local.size']);
    await check.troubleNow(7);
    expect(calls.filter((each) => each.startsWith('local'))).toHaveLength(2);
    expect(told).toEqual([]);
  });

  test('a storage that cannot be read: the view is told as soon as it is known', async () => {
    broken = 'get';
    await check.troubleNow(7);
    await settled();
    expect(told).toEqual([{ type: 'changed-view', tabId: 7 }]);
    expect(await check.troubleNow(7)).toEqual({ trouble: 'unreadable' });
  });

  test('no room for a long note any more', async () => {
    local.set('filler', 'x'.repeat(9_990_000));
    await check.troubleNow(7);
    await settled();
    expect(await check.troubleNow(7)).toEqual({ trouble: 'full' });
  });

  test('what an earlier life of the background knew is known', async () => {
    found = { ...NOTHING, damaged: [{ kind: 'ticks', reason: 'no version', records: 1 }] };
    await check.checkStorage(desk);
    vi.resetModules();
    check = await import('./storage-check');
    expect(await check.troubleNow(7)).toEqual({ trouble: 'damaged' });
    await settled();
    expect(await check.troubleNow(7)).toEqual({ trouble: 'damaged' });
  });
});

describe('a look', () => {
  test('leaves nothing behind', async () => {
    expect(await check.checkStorage(desk)).toMatchObject(NOTHING);
    expect([...local]).toEqual([]);
  });

  test('after a write that failed, tries a long one, and says so until it goes through', async () => {
    room = 10_000;
    expect(await check.checkStorage(desk, 7, 'QUOTA_BYTES quota exceeded')).toMatchObject({ trouble: 'full' });
    expect(told).toEqual([{ type: 'changed-view', tabId: 7 }]);
    expect(await check.checkStorage(desk)).toMatchObject({ trouble: 'full' });
    room = Number.POSITIVE_INFINITY;
    expect((await check.checkStorage(desk)).trouble).toBeUndefined();
  });

  test('a storage that can be read and not written', async () => {
    broken = 'set';
    expect(await check.checkStorage(desk)).toMatchObject({ trouble: 'unwritable', error: 'IO error: no such file' });
  });

  test('settings that are not understood are damage', async () => {
    local.set('settings', 'rubbish');
    expect(await check.checkStorage(desk)).toMatchObject({
      trouble: 'damaged',
      damaged: [{ kind: 'settings', damage: 'wrong', records: 1 }],
    });
  });

  test('records that were put right are counted', async () => {
    await check.noteMended('restored');
    await check.noteMended('restored');
    expect(await check.checkStorage(desk)).toMatchObject({ restored: 2 });
    await check.noteMended('damaged');
    expect(await check.troubleNow(7)).toEqual({ trouble: 'damaged' });
  });
});
