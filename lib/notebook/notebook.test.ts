// The notebook as the background uses it, one promise at a time.
import { beforeEach, describe, expect, test } from 'vitest';
import { type MemoryShelf, memoryShelf } from '../../tests/memory-shelf';
import { sampleDossier } from '../../tests/sample-dossier';
import type { NoteChange } from '../model';
import { articleHash } from './article-key';
import { type Notebook, openNotebook } from './notebook';

const now = () => '2026-11-22T10:00:00.000Z';
const url = 'https://www.skerrypost.example/news/a';
const tick = (operation: string, note: string, was?: null): NoteChange => ({
  operation,
  set: 'tick',
  item: 'began',
  value: { note, at: now() },
  ...(was === null && { was }),
});

let shelf: MemoryShelf;
let notebook: Notebook;
beforeEach(() => {
  shelf = memoryShelf();
  notebook = openNotebook(shelf, now);
});

describe('notes', () => {
  test('an article without notes has empty ones', async () => {
    expect(await notebook.notesOf(url)).toEqual({ ticks: {}, overrides: {}, questions: [], dismissed: [] });
  });

  test('are found again under every address of the same article', async () => {
    await notebook.apply(url, tick('operation-1', 'Found it.'));
    await notebook.apply(url, { operation: 'operation-2', set: 'override', item: 'cause', value: 'withheld' });
    await notebook.apply(url, { operation: 'operation-3', set: 'questions', value: ['Which islands?'] });
    await notebook.dismiss(url, 'Limited Number', false);
    const again = openNotebook(shelf, now);
    expect(await again.notesOf(`${url}?utm_source=mail#top`)).toEqual({
      ticks: { began: { note: 'Found it.', at: now() } },
      overrides: { cause: 'withheld' },
      questions: ['Which islands?'],
      dismissed: ['limited number'],
    });
    expect((await again.dismiss(url, 'LIMITED number', true)).saved).toBe(true);
    expect((await again.notesOf(url)).dismissed).toEqual([]);
  });

  test('a repeated operation changes nothing', async () => {
    await notebook.apply(url, tick('operation-1', 'first'));
    await notebook.apply(url, tick('operation-2', 'second'));
    const repeated = await notebook.apply(url, tick('operation-1', 'first'));
    expect(repeated).toMatchObject({ saved: true, notes: { ticks: { began: { note: 'second' } } } });
  });

  test('two writers who saw nothing: both texts stay', async () => {
    await Promise.all([
      notebook.apply(url, tick('operation-1', 'mine', null)),
      notebook.apply(url, tick('operation-2', 'yours', null)),
    ]);
    expect((await notebook.notesOf(url)).ticks.began?.note).toBe('mine\n\nyours');
  });

  test('too much is refused in words, and what was there stays', async () => {
    await notebook.apply(url, tick('operation-1', 'kept'));
    const result = await notebook.apply(url, tick('operation-2', 'x'.repeat(50_000)));
    expect(result).toMatchObject({
      saved: false,
      reason: 'refused',
      message: expect.stringContaining('value.began.note'),
    });
    expect((await notebook.notesOf(url)).ticks.began?.note).toBe('kept');
  });
});

describe('a shelf that fails', () => {
  test('a full one: unsaved, and said so; readings give way first', async () => {
    await notebook.keep(sampleDossier());
    shelf.room =
      [...shelf.content].reduce((sum, [key, value]) => sum + key.length + JSON.stringify(value).length, 0) + 20;
    expect((await notebook.apply(url, tick('operation-1', 'my words'))).saved).toBe(true);
    expect([...shelf.content.keys()].some((key) => key.startsWith('reading:'))).toBe(false);
    const result = await notebook.apply(url, tick('operation-2', 'x'.repeat(30_000)));
    expect(result).toMatchObject({ saved: false, reason: 'full' });
    expect((await notebook.notesOf(url)).ticks.began?.note).toBe('my words');
  });

  test('only as many readings give way as must', async () => {
    for (let n = 0; n < 20; n++) {
      await notebook.keep(
        sampleDossier((dossier) => {
          dossier.article.url = `https://a.example/${n}`;
          dossier.readAt = `2026-11-${String(n + 1).padStart(2, '0')}T00:00:00.000Z`;
        }),
      );
    }
    shelf.room = [...shelf.content].reduce((sum, [key, value]) => sum + key.length + JSON.stringify(value).length, 0);
    expect((await notebook.apply(url, tick('operation-1', 'my words'))).saved).toBe(true);
    expect([...shelf.content.keys()].filter((key) => key.startsWith('reading:'))).toHaveLength(10);
    expect(await notebook.dossierOf('https://a.example/19')).toBeDefined();
    expect(await notebook.dossierOf('https://a.example/0')).toBeUndefined();
    expect(await notebook.recent()).toHaveLength(20);
  });

  test('one that throws: unsaved, and the next change is tried afresh', async () => {
    shelf.breaks = 'set';
    expect(await notebook.apply(url, tick('operation-1', 'x'))).toMatchObject({ saved: false, reason: 'broken' });
    expect(await notebook.keep(sampleDossier())).toMatchObject({ saved: false });
    delete shelf.breaks;
    expect((await notebook.apply(url, tick('operation-1', 'x'))).saved).toBe(true);
    shelf.breaks = 'keys';
    expect(await notebook.deleteAll()).toMatchObject({ saved: false });
  });

  test('a damaged record is moved aside before anything takes its place', async () => {
    const key = `ticks:${await articleHash(url)}`;
    shelf.content.set(key, { v: 1, value: 'scrambled' });
    expect(await notebook.notesOf(url)).toMatchObject({ ticks: {} });
    expect(await notebook.damaged()).toMatchObject([{ key, found: { value: 'scrambled' } }]);
    await notebook.apply(url, tick('operation-1', 'new'));
    expect(await notebook.damaged()).toEqual([
      { key: `bad:${key}`, reason: 'set aside', found: { v: 1, value: 'scrambled' } },
    ]);
    shelf.content.set(key, 'scrambled again');
    await notebook.apply(url, tick('operation-2', 'newer'));
    expect((await notebook.damaged()).map(({ found }) => found)).toEqual([
      { v: 1, value: 'scrambled' },
      'scrambled again',
    ]);
    expect(JSON.parse(await notebook.exportAll()).records[`bad:${key}~2`]).toBe('scrambled again');
  });

  test('a record of a newer version is left alone', async () => {
    const key = `ticks:${await articleHash(url)}`;
    shelf.content.set(key, { v: 99, secret: 'of the future' });
    expect(await notebook.apply(url, tick('operation-1', 'x'))).toMatchObject({ saved: false, reason: 'newer' });
    expect(shelf.content.get(key)).toEqual({ v: 99, secret: 'of the future' });
    const dossier = sampleDossier();
    shelf.content.set(`reading:${await articleHash(dossier.article.url)}`, { v: 99 });
    expect(await notebook.keep(dossier)).toMatchObject({ saved: false, reason: 'newer' });
  });
});

describe('articles', () => {
  const dossierAt = (n: number) =>
    sampleDossier((dossier) => {
      dossier.article.url = `https://a.example/${n}`;
      dossier.article.text = 'short';
      dossier.reading.signals = [];
      dossier.readAt = new Date(Date.UTC(2026, 0, 1 + n)).toISOString();
    });

  test('a reading comes back with the notes of today', async () => {
    const dossier = sampleDossier();
    await notebook.keep(dossier);
    await notebook.apply(dossier.article.url, tick('operation-1', 'later'));
    const kept = await notebook.dossierOf(dossier.article.url);
    expect(kept?.reading).toEqual(dossier.reading);
    expect(kept?.notes.ticks).toEqual({ began: { note: 'later', at: now() } });
    expect(await notebook.dossierOf('https://a.example/unknown')).toBeUndefined();
  });

  test('the list is newest first, and tells where notes are', async () => {
    for (const n of [1, 3, 2]) await notebook.keep(dossierAt(n));
    await notebook.apply('https://a.example/1', tick('operation-1', 'x'));
    expect((await notebook.recent()).map((each) => [each.url, each.hasNotes])).toEqual([
      ['https://a.example/3', false],
      ['https://a.example/2', false],
      ['https://a.example/1', true],
    ]);
  });

  test.skipIf(process.env.MUTATED)('only so many are kept; one with notes never goes', async () => {
    await notebook.apply('https://a.example/0', tick('operation-1', 'x'));
    for (let n = 0; n < 410; n++) await notebook.keep(dossierAt(n));
    const list = await notebook.recent();
    expect(list).toHaveLength(400);
    expect(list.at(-1)).toMatchObject({ url: 'https://a.example/0', hasNotes: true });
    expect([...shelf.content.keys()].filter((key) => key.startsWith('reading:'))).toHaveLength(60);
    expect(await notebook.dossierOf('https://a.example/409')).toBeDefined();
  });

  test('one is forgotten with its notes; everything is deleted, and nothing of others', async () => {
    shelf.content.set('settings', { mode: 'all' });
    for (const n of [1, 2]) await notebook.keep(dossierAt(n));
    await notebook.apply('https://a.example/1', tick('operation-1', 'x'));
    await notebook.forget('https://a.example/1');
    expect((await notebook.recent()).map((each) => each.url)).toEqual(['https://a.example/2']);
    expect((await notebook.notesOf('https://a.example/1')).ticks).toEqual({});
    shelf.content.set('bad:ticks:x', 1);
    await notebook.deleteAll();
    expect([...shelf.content.keys()]).toEqual(['settings']);
  });
});
