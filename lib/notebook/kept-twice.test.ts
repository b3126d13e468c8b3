// What a reader wrote, kept in two places: gone or damaged in the first, it comes back from the second; removed, it is gone from both.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { FUZZ_TIMEOUT, runs } from '../../tests/fuzz';
import { type MemoryShelf, memoryShelf } from '../../tests/memory-shelf';
import type { NoteChange } from '../model';
import { keptTwice, type Mended } from './kept-twice';
import { openNotebook } from './notebook';
import type { Shelf } from './shelf';

const now = () => '2026-11-22T10:00:00.000Z';
const url = 'https://a.example/1';
const v1: Record<string, unknown> = JSON.parse(readFileSync('lib/notebook/fixtures/v1.json', 'utf8'));
const ticks = Object.keys(v1).find((key) => key.startsWith('ticks:'))!;
const reading = Object.keys(v1).find((key) => key.startsWith('reading:'))!;

let first: MemoryShelf;
let second: MemoryShelf;
let shelf: Shelf;
let told: Mended[];
beforeEach(() => {
  first = memoryShelf();
  second = memoryShelf();
  told = [];
  shelf = keptTwice(first, second, (what) => told.push(what));
});

describe('a record of the reader’s', () => {
  beforeEach(() => shelf.set(ticks, v1[ticks]));

  test('gone from the first place, comes back', async () => {
    first.content.clear();
    expect(await shelf.keys()).toEqual([ticks]);
    expect(await shelf.get(ticks)).toEqual(v1[ticks]);
    expect(first.content.get(ticks)).toEqual(v1[ticks]);
    expect(told).toEqual(['restored']);
  });

  test('damaged there, is moved aside and replaced', async () => {
    first.content.set(ticks, { v: 1, rubbish: true });
    expect(await shelf.some?.([ticks])).toEqual({ [ticks]: v1[ticks] });
    expect(first.content.get(`bad:${ticks}`)).toEqual({ v: 1, rubbish: true });
    expect(told).toEqual(['restored']);
  });

  test('gone back to an earlier state, is brought forward; a later state stays', async () => {
    const before = { ...(v1[ticks] as object), at: '2020-01-01T00:00:00.000Z' };
    const later = { ...(v1[ticks] as object), at: '2040-01-01T00:00:00.000Z' };
    first.content.set(ticks, before);
    expect(await shelf.get(ticks)).toEqual(v1[ticks]);
    first.content.set(ticks, later);
    expect(await shelf.get(ticks)).toEqual(later);
    expect(told).toEqual(['restored']);
  });

  test('damaged in both, stays as it is and is told of', async () => {
    for (const each of [first, second]) each.content.set(ticks, 'x');
    expect(await shelf.get(ticks)).toBe('x');
    expect(told).toEqual(['damaged']);
  });

  test('written by a newer Unsaid, is left alone', async () => {
    first.content.set(ticks, { v: 2 });
    expect(await shelf.get(ticks)).toEqual({ v: 2 });
    expect(told).toEqual([]);
  });

  test('removed, is gone from both; a second place that refuses makes it no removal', async () => {
    second.breaks = 'remove';
    await expect(shelf.remove(ticks)).rejects.toThrow();
    expect(await shelf.get(ticks)).toEqual(v1[ticks]);
    second.breaks = undefined;
    await shelf.remove(ticks);
    expect([first.content.size, second.content.size]).toEqual([0, 0]);
    expect(await shelf.get(ticks)).toBeUndefined();
  });

  test('is read from its copy where there is no room to put it back', async () => {
    first.content.clear();
    first.room = 10;
    expect(await shelf.get(ticks)).toEqual(v1[ticks]);
    expect(told).toEqual([]);
  });
});

test('a record without a copy gets one when everything is looked through', async () => {
  first.content.set(ticks, v1[ticks]);
  first.content.set(reading, v1[reading]);
  await openNotebook(shelf, now).inspect();
  expect([...second.content]).toEqual([[ticks, v1[ticks]]]);
});

test('a look through many asks the second place once', async () => {
  for (const key of Object.keys(v1)) await shelf.set(key, v1[key]);
  const asked: string[][] = [];
  const some = async (keys: string[]) => {
    asked.push(keys);
    return { [ticks]: v1[ticks] };
  };
  const many: Shelf = { ...second, some };
  first.content.set(ticks, 'rubbish');
  const found = await keptTwice(first, many, (what) => told.push(what)).some?.(Object.keys(v1));
  expect(found).toEqual(v1);
  expect(asked).toHaveLength(1);
  expect(told).toEqual(['restored']);
});

test('a look through many tells of what is damaged and has no copy, and of nothing where a key is empty', async () => {
  first.content.set(ticks, 'rubbish');
  const many: Shelf = { ...second, some: async () => ({}) };
  const twice = keptTwice(first, many, (what) => told.push(what));
  expect(await twice.some?.([ticks, `${ticks}/other`])).toEqual({ [ticks]: 'rubbish' });
  expect(told).toEqual(['damaged']);
});

test('a second place that can’t say what it has is sent no copies in a look through everything', async () => {
  first.content.set(ticks, v1[ticks]);
  second.breaks = 'keys';
  expect(await shelf.some?.([ticks])).toEqual({ [ticks]: v1[ticks] });
  expect(second.content.size).toBe(0);
});

test('a reading is removed from the one place it is in', async () => {
  await shelf.set(reading, v1[reading]);
  second.breaks = 'remove';
  await shelf.remove(reading);
  expect(first.content.size).toBe(0);
});

test('a reading is kept once: it can be made again', async () => {
  await shelf.set(reading, v1[reading]);
  expect(second.content.size).toBe(0);
});

test.each(['get', 'set', 'keys'] as const)('a second place whose “%s” fails costs nothing', async (call) => {
  second.breaks = call;
  await shelf.set(ticks, v1[ticks]);
  expect(await shelf.get(ticks)).toEqual(v1[ticks]);
  expect(await shelf.keys()).toEqual([ticks]);
  expect(await shelf.get(reading)).toBeUndefined();
});

test('a first place that cannot be read: the copy answers, and it is told', async () => {
  await shelf.set(ticks, v1[ticks]);
  first.breaks = 'get';
  expect(await shelf.get(ticks)).toEqual(v1[ticks]);
  expect(await shelf.some?.([ticks])).toEqual({ [ticks]: v1[ticks] });
  expect(new Set(told)).toEqual(new Set(['unreadable']));
  await expect(shelf.get(reading)).rejects.toThrow();
  first.breaks = 'keys';
  expect(await shelf.keys()).toEqual([ticks]);
  second.content.clear();
  await expect(shelf.keys()).rejects.toThrow();
});

test('what the first place refuses is not saved', async () => {
  first.breaks = 'set';
  await expect(shelf.set(ticks, v1[ticks])).rejects.toThrow();
  expect(second.content.size).toBe(0);
});

const changing = (n: number): NoteChange => ({
  operation: `operation-${n}`,
  set: 'questions',
  value: [`q${n}`],
  was: [],
});

test('records lost or damaged between any two changes: every question is there, once', {
  timeout: FUZZ_TIMEOUT,
}, async () => {
  const harm = fc.constantFrom('none', 'wiped', 'damaged', 'second wiped');
  await fc.assert(
    fc.asyncProperty(fc.array(harm, { minLength: 1, maxLength: 8 }), async (harms) => {
      const [one, two] = [memoryShelf(), memoryShelf()];
      const notebook = openNotebook(
        keptTwice(one, two, () => {}),
        now,
      );
      for (const [n, kind] of harms.entries()) {
        expect((await notebook.apply(url, changing(n))).saved).toBe(true);
        if (kind === 'wiped') one.content.clear();
        if (kind === 'second wiped') two.content.clear();
        if (kind === 'damaged') for (const key of one.content.keys()) one.content.set(key, { rubbish: n });
        // Only what was put back before the other place fails can outlive both.
        expect((await notebook.notesOf(url)).questions).toHaveLength(n + 1);
        if (kind === 'second wiped') await notebook.apply(url, { ...changing(n), operation: `again-${n}` });
      }
      expect((await notebook.notesOf(url)).questions).toEqual(harms.map((_, n) => `q${n}`));
    }),
    runs(0.1),
  );
});
