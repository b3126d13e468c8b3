// Everything out and back in: nothing lost on the way, and nothing hostile let in.
import { describe, expect, test } from 'vitest';
import { memoryShelf } from '../../tests/memory-shelf';
import { sampleDossier } from '../../tests/sample-dossier';
import { articleHash } from './article-key';
import { openNotebook } from './notebook';

const now = () => '2026-11-22T10:00:00.000Z';
const dossier = sampleDossier();
const { url } = dossier.article;

async function filled(note = 'mine') {
  const notebook = openNotebook(memoryShelf(), now);
  await notebook.keep(dossier);
  await notebook.apply(url, { operation: `operation-${note}`, set: 'tick', item: 'began', value: { note, at: now() } });
  await notebook.apply(url, { operation: `operation-q${note}`, set: 'questions', value: [note] });
  await notebook.dismiss(url, note, false);
  return notebook;
}

test('out and in again is the same notebook, settings handed through', async () => {
  const text = await (await filled()).exportAll({ mode: 'ask' });
  const other = openNotebook(memoryShelf(), now);
  expect(await other.importAll(text)).toEqual({ saved: true, records: 5, extra: { mode: 'ask' } });
  expect(await other.exportAll({ mode: 'ask' })).toBe(text);
  expect((await other.dossierOf(url))?.reading).toEqual(dossier.reading);
});

test('into a notebook with notes of its own: both stay, and twice is the same as once', async () => {
  const here = await filled('here');
  const text = await (await filled('there')).exportAll();
  await here.importAll(text);
  const notes = await here.notesOf(url);
  expect(notes.ticks.began?.note).toBe('there\n\nhere');
  expect(notes.questions).toEqual(['here', 'there']);
  expect(notes.dismissed).toEqual(['here', 'there']);
  await here.importAll(text);
  expect(await here.notesOf(url)).toEqual(notes);
});

describe('a pack that stands in both', () => {
  const keeping = async (at: string, ...phrases: [say: string, question: string][]) => {
    const notebook = openNotebook(memoryShelf(), () => at);
    const pack = { name: 'Mine', phrases: phrases.map(([say, question]) => ({ say, question })) };
    await notebook.keepPack(pack);
    return notebook;
  };
  const questions = async (of: { packs: ReturnType<typeof openNotebook>['packs'] }) =>
    Object.fromEntries(
      (await of.packs()).flatMap(({ phrases }) => phrases.map(({ say, question }) => [say, question])),
    );

  test.each([
    ['older', '2026-11-20', 'How many?'],
    ['newer', '2026-11-24', 'How few?'],
  ])('%s in the backup: the phrases of both stay, and of one that differs the newer', async (_, at, asked) => {
    const here = await keeping('2026-11-22', ['a few', 'How many?'], ['swiftly', 'When?']);
    const text = await (await keeping(at, ['A few', 'How few?'], ['a crew', 'Whose?'])).exportAll();
    await here.importAll(text);
    const after = await here.packs();
    expect(Object.values(await questions(here)).sort()).toEqual([asked, 'When?', 'Whose?'].sort());
    await here.importAll(text);
    expect(await here.packs()).toEqual(after);
  });

  test('and is too much for one: what came is set aside', async () => {
    const many = (word: string) => Array.from({ length: 1500 }, (_, n): [string, string] => [`${word}${n}`, '?']);
    const here = await keeping('2026-11-22', ...many('here'));
    await here.importAll(await (await keeping('2026-11-23', ...many('there'))).exportAll());
    expect((await here.packs())[0]?.phrases).toHaveLength(1500);
    expect(await here.damaged()).toHaveLength(1);
  });
});

test('what cannot be read goes out as text, comes in as text, and stands in nobody’s way', async () => {
  const shelf = memoryShelf();
  const key = `ticks:${await articleHash(url)}`;
  shelf.content.set(key, JSON.parse('{"v":1,"__proto__":{"x":1}}'));
  const text = await openNotebook(shelf, now).exportAll();
  const other = await filled();
  expect(await other.importAll(text)).toMatchObject({ saved: true });
  expect(await other.damaged()).toEqual([
    { key: `bad:${key}`, reason: 'set aside', found: '{"v":1,"__proto__":{"x":1}}' },
  ]);
  expect((await other.notesOf(url)).ticks.began?.note).toBe('mine');
});

describe('refused, with the place', () => {
  const key = `ticks:${'0'.repeat(32)}`;
  const backup = (records: unknown, more = {}) =>
    JSON.stringify({ format: 'unsaid-backup', version: 1, records, ...more });
  test.each([
    ['no JSON', 'hello', 'Line 1: a value was expected'],
    ['another file', '{"format": "other"}', 'not a backup of Unsaid'],
    ['a list', '[]', 'not a backup of Unsaid'],
    ['another version', backup({}, { version: 2 }), 'another version'],
    ['no records', backup([]), 'records: not a list of records'],
    ['a foreign key', backup({ settings: {} }), '"settings" is no record'],
    [
      'a bad record',
      backup({ [key]: { v: 1, url: 'x', value: { began: { at: 1 } }, done: [], at: '' } }),
      `records["${key}"]: value.began.at`,
    ],
    [
      'a prototype',
      `{"format":"unsaid-backup","version":1,"records":{\n"__proto__":{}}}`,
      'Line 2: the name "__proto__" is not allowed',
    ],
    ['a key twice', `{"format":"unsaid-backup",\n"format":"x"}`, 'Line 2: "format" stands here twice'],
  ])('%s', async (_, text, message) => {
    const shelf = memoryShelf();
    const result = await openNotebook(shelf, now).importAll(text);
    expect(result).toMatchObject({ saved: false, reason: 'refused', message: expect.stringContaining(message) });
    expect(shelf.content.size).toBe(0);
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });
});

test('a shelf that gives way half-way says how far it came; the same file again finishes', async () => {
  const text = await (await filled()).exportAll();
  const shelf = memoryShelf();
  shelf.room = 400;
  const other = openNotebook(shelf, now);
  expect(await other.importAll(text)).toMatchObject({ saved: false, reason: 'full', records: 1 });
  shelf.room = undefined;
  expect(await other.importAll(text)).toMatchObject({ saved: true, records: 5 });
});
