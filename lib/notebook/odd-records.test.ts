// Records in every state that a shelf may hold them in: what is of a newer Unsaid, damaged, gone meanwhile or older than what comes is never replaced.
import { beforeEach, describe, expect, test } from 'vitest';
import { type MemoryShelf, memoryShelf } from '../../tests/memory-shelf';
import { sampleDossier } from '../../tests/sample-dossier';
import { articleHash } from './article-key';
import { inspect } from './inspect';
import { openNotebook } from './notebook';
import { prune } from './prune';
import { damaged } from './quarantine';
import { type Shelf, unsaved } from './shelf';

const now = () => '2026-11-22T10:00:00.000Z';
const NEWER = { v: 99 };
const hash = (digit: string) => digit.repeat(32);

let shelf: MemoryShelf;
beforeEach(() => {
  shelf = memoryShelf();
});
const notebook = () => openNotebook(shelf, now);
const readAt = (at: string) => sampleDossier((dossier) => Object.assign(dossier, { readAt: at }));
const backupOf = async (fill: (of: ReturnType<typeof notebook>) => Promise<unknown>) => {
  const other = openNotebook(memoryShelf(), now);
  await fill(other);
  return other.exportAll();
};

describe('what an import meets', () => {
  const { url } = sampleDossier().article;

  test('a reading: the newer one stays, whichever side it is on', async () => {
    for (const [here, comes, stays] of [
      ['2026-11-22', '2026-11-23', '2026-11-23'],
      ['2026-11-24', '2026-11-23', '2026-11-24'],
    ] as const) {
      shelf = memoryShelf();
      await notebook().keep(readAt(here));
      await notebook().importAll(await backupOf((other) => other.keep(readAt(comes))));
      expect((await notebook().dossierOf(url))?.readAt).toBe(stays);
    }
  });

  test('the same tick stands once, overrides of both sides stay and ours decides', async () => {
    const value = { note: 'the same', at: now() };
    const fill = (mine: 'vague' | 'withheld', own: 'cause' | 'taken') => async (of: ReturnType<typeof notebook>) => {
      await of.apply(url, { operation: `t-${mine}`, set: 'tick', item: 'began', value });
      await of.apply(url, { operation: `a-${mine}`, set: 'override', item: 'attacker', value: mine });
      await of.apply(url, { operation: `o-${mine}`, set: 'override', item: own, value: mine });
    };
    await fill('vague', 'cause')(notebook());
    await notebook().importAll(await backupOf(fill('withheld', 'taken')));
    const { ticks, overrides } = await notebook().notesOf(url);
    expect(ticks.began).toEqual(value);
    expect(overrides).toEqual({ attacker: 'vague', cause: 'vague', taken: 'withheld' });
  });

  test('a note of a newer Unsaid stays where it is; what came is set aside, and nothing is lost', async () => {
    const key = `questions:${await articleHash(url)}`;
    shelf.content.set(key, NEWER);
    const text = await backupOf((other) => other.apply(url, { operation: 'q', set: 'questions', value: ['Who?'] }));
    expect(await notebook().importAll(text)).toMatchObject({ saved: true });
    expect(shelf.content.get(key)).toEqual(NEWER);
    expect(shelf.content.get(`bad:${key}`)).toMatchObject({ value: ['Who?'] });
  });

  test('two long lists that do not fit into one: both are kept', async () => {
    const long = (word: string) => Array.from({ length: 300 }, (_, at) => `${word} ${at}?`);
    await notebook().apply(url, { operation: 'q-here', set: 'questions', value: long('here') });
    const text = await backupOf((other) =>
      other.apply(url, { operation: 'q-there', set: 'questions', value: long('there') }),
    );
    await notebook().importAll(text);
    expect((await notebook().notesOf(url)).questions).toEqual(long('here'));
    expect(await notebook().damaged()).toMatchObject([{ found: { value: long('there') } }]);
  });

  test('a file that names a record of more than any key of ours is refused', async () => {
    const text = JSON.stringify({ format: 'unsaid-backup', version: 1, records: { [`bad:${'x'.repeat(300)}`]: '' } });
    expect(await notebook().importAll(text)).toMatchObject({ saved: false, reason: 'refused' });
  });
});

test('damage goes out as it stands: a text as a text, and two of one name under two', async () => {
  const key = `ticks:${hash('1')}`;
  shelf.content.set(key, 'scrambled');
  shelf.content.set(`bad:${key}`, { v: 'of old' });
  const { records } = JSON.parse(await notebook().exportAll());
  expect(records).toEqual({ [`bad:${key}`]: JSON.stringify({ v: 'of old' }), [`bad:${key}~`]: 'scrambled' });
});

describe('packs', () => {
  const pack = { name: 'Ferry words', phrases: [{ say: 'out of hours', question: 'When?' }] };
  const keyOfPack = async () => {
    await notebook().keepPack(pack);
    return [...shelf.content.keys()].find((key) => key.startsWith('pack:'))!;
  };

  test('one of a newer Unsaid is not replaced, and not shown as ours', async () => {
    const key = await keyOfPack();
    shelf.content.set(key, NEWER);
    expect(await notebook().keepPack(pack)).toMatchObject({ saved: false, reason: 'newer' });
    expect(await notebook().packs()).toEqual([]);
    expect(shelf.content.get(key)).toEqual(NEWER);
  });

  test('a damaged one is set aside first', async () => {
    const key = await keyOfPack();
    shelf.content.set(key, { v: 1, pack: 'rubbish' });
    expect(await notebook().keepPack(pack)).toEqual({ saved: true });
    expect(shelf.content.get(`bad:${key}`)).toEqual({ v: 1, pack: 'rubbish' });
  });
});

describe('room', () => {
  const article = (at: string) => ({ v: 1, url: `https://a.example/${at}`, title: at, readAt: at });

  test('a damaged or newer record is never what gives way', async () => {
    shelf.content.set(`article:${hash('1')}`, { v: 1, url: 5 });
    shelf.content.set(`article:${hash('2')}`, article('2026-01-02'));
    shelf.content.set(`article:${hash('3')}`, article('2026-01-03'));
    shelf.content.set(`reading:${hash('1')}`, NEWER);
    shelf.content.set(`reading:${hash('2')}`, { v: 1, rubbish: true });
    shelf.content.set(`reading:${hash('4')}`, { v: 1, rubbish: 'without a line in the list' });
    await prune(shelf, { articles: 2, readings: 0 });
    expect([...shelf.content.keys()].sort()).toEqual([
      `article:${hash('1')}`,
      `article:${hash('3')}`,
      `reading:${hash('1')}`,
      `reading:${hash('2')}`,
      `reading:${hash('4')}`,
    ]);
  });
});

describe('a look through everything', () => {
  test('a newer record is named as one, a null is damage, and what is gone meanwhile is neither', async () => {
    shelf.content.set(`ticks:${hash('1')}`, NEWER);
    shelf.content.set(`ticks:${hash('2')}`, null);
    const passing: Shelf = { ...shelf, keys: async () => [...(await shelf.keys()), `ticks:${hash('3')}`, 'settings'] };
    expect(await inspect(passing)).toEqual({
      kept: {},
      damaged: [{ kind: 'ticks', damage: 'shape', records: 1 }],
      newer: 1,
    });
    expect(await damaged(passing)).toEqual([
      { key: `ticks:${hash('1')}`, reason: 'written by a newer Unsaid', found: NEWER },
    ]);
  });
});

test.each([
  [new Error('QUOTA_BYTES quota exceeded'), 'full'],
  [new DOMException('The disk', 'QuotaExceededError'), 'full'],
  ['no space left', 'full'],
  ['gone', 'broken'],
  [undefined, 'broken'],
])('a shelf that gives way with %s is %s', (error, reason) => {
  expect(unsaved(error)).toMatchObject({ saved: false, reason });
});
