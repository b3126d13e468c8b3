// A look through everything kept: what is well, what is damaged and why, what may be done; however much it is.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { FUZZ_TIMEOUT, runs } from '../../tests/fuzz';
import { type MemoryShelf, memoryShelf } from '../../tests/memory-shelf';
import { dropDamaged, exportDamaged, inspect } from './inspect';
import { keptTwice } from './kept-twice';
import { openNotebook } from './notebook';
import { KINDS } from './records';

const now = '2026-11-22T10:00:00.000Z';
const v1: Record<string, Record<string, unknown>> = JSON.parse(readFileSync('lib/notebook/fixtures/v1.json', 'utf8'));
const hash = (n: number): string => n.toString(16).padStart(32, '0');

let shelf: MemoryShelf;
beforeEach(() => {
  shelf = memoryShelf(new Map(Object.entries(v1)));
});

test('all is well: a record of each kind, nothing damaged', async () => {
  const { kept, damaged, newer } = await inspect(shelf);
  expect(Object.keys(kept).sort()).toEqual([...KINDS].sort());
  expect({ damaged, newer }).toEqual({ damaged: [], newer: 0 });
});

describe('with damage', () => {
  beforeEach(() => {
    for (let n = 1; n <= 3; n++) shelf.content.set(`questions:${hash(n)}`, 'rubbish');
    shelf.content.set(`ticks:${hash(1)}`, null);
    shelf.content.set(`bad:ticks:${hash(2)}`, { half: true });
    shelf.content.set(`article:${hash(4)}`, { v: 2, unknown: true });
    shelf.content.set('settings', 'not looked at here');
    shelf.content.set('somebody’s', 5);
  });

  test('it is counted by kind and by what is wrong, commonest first; what is newer is not damage', async () => {
    const { damaged, newer } = await inspect(shelf);
    expect(damaged[0]).toEqual({ kind: 'questions', damage: 'shape', records: 3 });
    expect(damaged.slice(1)).toEqual(
      expect.arrayContaining([
        { kind: 'ticks', damage: 'shape', records: 1 },
        { kind: 'aside', damage: 'aside', records: 1 },
      ]),
    );
    expect(newer).toBe(1);
  });

  test('exported, it is there as it stands, and nothing else is', async () => {
    const { format, exportedAt, records } = JSON.parse(await exportDamaged(shelf, now, { settings: [1] }));
    expect({ format, exportedAt }).toEqual({ format: 'unsaid-damaged', exportedAt: now });
    expect(records[`bad:ticks:${hash(2)}`]).toEqual({ reason: 'moved aside', found: { half: true } });
    expect(records.settings).toEqual({ reason: 'settings', found: [1] });
    expect(Object.keys(records)).toHaveLength(6);
  });

  test('removed, everything else stays as it was', async () => {
    const others = [...shelf.content.keys()].filter((key) => v1[key] || /^(?:article|settings|somebody)/.test(key));
    expect(await dropDamaged(shelf)).toEqual({ saved: true });
    expect([...shelf.content.keys()].sort()).toEqual(others.sort());
    expect((await inspect(shelf)).damaged).toEqual([]);
  });
});

test('a storage that fails is a failure, not an empty one', async () => {
  shelf.breaks = 'keys';
  await expect(inspect(shelf)).rejects.toThrow('unexpected');
});

test.skipIf(process.env.MUTATED)(
  '100,000 damaged records among good ones: none throws, none goes, each is exported, and the notebook works',
  {
    timeout: FUZZ_TIMEOUT,
  },
  async () => {
    const rubbish = fc.sample(fc.oneof(fc.jsonValue(), fc.constant({ v: 1 }), fc.string()), { numRuns: 1000, seed: 7 });
    for (let n = 0; n < 100_000; n++)
      shelf.content.set(`${KINDS[n % KINDS.length]}:${hash(n + 1)}`, rubbish[n % 1000] ?? 'null');
    const all = shelf.content.size;
    const { damaged, kept } = await inspect(shelf);
    const bad = damaged.reduce((sum, { records }) => sum + records, 0);
    expect(bad).toBeGreaterThan(99_000);
    expect(bad + Object.values(kept).reduce((sum, n) => sum + n, 0)).toBe(all);
    expect(Object.keys(JSON.parse(await exportDamaged(shelf, now, {})).records)).toHaveLength(bad);
    expect(shelf.content.size).toBe(all);
    const notebook = openNotebook(shelf, () => now);
    const change = { operation: 'operation-1', set: 'questions', value: ['Still here?'], was: [] } as const;
    expect(await notebook.apply('https://a.example/', { ...change, value: ['Still here?'], was: [] })).toMatchObject({
      saved: true,
    });
    expect(await dropDamaged(shelf)).toEqual({ saved: true });
    expect((await inspect(shelf)).damaged).toEqual([]);
    for (const key of Object.keys(v1)) expect(shelf.content.get(key)).toEqual(v1[key]);
  },
);

test('any rubbish under any key of ours: looked at without a throw, and still there', {
  timeout: FUZZ_TIMEOUT,
}, async () => {
  const key = fc.tuple(fc.constantFrom(...KINDS, 'bad:ticks'), fc.nat(5)).map(([kind, n]) => `${kind}:${hash(n)}`);
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(key, fc.jsonValue()), { maxLength: 12 }), async (records) => {
      const content = new Map<string, unknown>(records);
      const { kept, damaged, newer } = await inspect(keptTwice(memoryShelf(content), memoryShelf(), () => {}));
      const seen = [...damaged.map((each) => each.records), ...Object.values(kept), newer];
      expect(seen.reduce((sum, n) => sum + n, 0)).toBe(new Map(records).size);
      expect([...content]).toEqual([...new Map(records)]);
    }),
    runs(0.1),
  );
});
