// The notebook against chance: any interleaving, a kill between any two steps, any damage. What was called saved is there, once.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FUZZ_TIMEOUT, runs } from '../../tests/fuzz';
import { type MemoryShelf, memoryShelf } from '../../tests/memory-shelf';
import { sampleDossier } from '../../tests/sample-dossier';
import type { NoteChange, Notes } from '../model';
import { articleHash } from './article-key';
import { openNotebook } from './notebook';

const now = () => '2026-11-22T10:00:00.000Z';
const urls = ['https://a.example/1', 'https://a.example/2'];
const settle = () => new Promise((resolve) => setTimeout(resolve, 0));

/** Adds one question of its own to what it saw. */
const adding = (text: string, was: string[]): NoteChange => ({
  operation: `operation-${text}`,
  set: 'questions',
  value: [...was, text],
  was,
});
const ticking = (text: string): NoteChange => ({
  operation: `operation-${text}`,
  set: 'tick',
  item: 'began',
  value: { note: `<${text}>`, at: now() },
  was: null,
});

const dossierAt = (url: string) =>
  sampleDossier(({ article }) => {
    article.url = url;
  });

const textsIn = (notes: Notes) => [...notes.questions, ...(notes.ticks.began?.note?.match(/<[^>]+>/g) ?? [])];

describe('many writers', () => {
  test('50 contexts, 1,000 changes, each made from what its context saw last: none lost, none twice', async () => {
    const shelf = memoryShelf();
    const notebook = openNotebook(shelf, now);
    const seen: string[][] = Array.from({ length: 50 }, () => []);
    const work = seen.map(async (_, context) => {
      for (let n = 0; n < 7; n++) {
        const result = await notebook.apply(urls[0]!, adding(`${context}-${n}`, seen[context]!));
        if (result.saved && (context + n) % 3 === 0) seen[context] = result.notes.questions;
        else if (result.saved) seen[context] = [...seen[context]!, `${context}-${n}`];
      }
    });
    await Promise.all(work);
    const { questions } = await notebook.notesOf(urls[0]!);
    expect(questions).toHaveLength(350);
    expect(new Set(questions).size).toBe(350);
  });

  const step = fc.record({
    url: fc.constantFrom(...urls),
    kind: fc.constantFrom('add', 'tick', 'repeat', 'keep'),
    awaits: fc.boolean(),
  });

  test('any interleaving', { timeout: FUZZ_TIMEOUT }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
        const notebook = openNotebook(memoryShelf(), now);
        const expected = new Map(urls.map((url) => [url, new Set<string>()]));
        const made: [string, NoteChange][] = [];
        const pending: Promise<unknown>[] = [];
        for (const [n, { url, kind, awaits }] of steps.entries()) {
          const change = kind === 'add' ? adding(`q${n}`, []) : ticking(`t${n}`);
          const [where, what] =
            kind === 'repeat' && made.length > 0 ? made[n % made.length]! : ([url, change] as const);
          if (kind === 'keep') pending.push(notebook.keep(dossierAt(url)));
          else pending.push(notebook.apply(where, what));
          if (kind !== 'keep') {
            made.push([where, what]);
            expected
              .get(where)!
              .add(what.set === 'questions' ? what.value.at(-1)! : (what.value as { note: string }).note);
          }
          if (awaits) await pending.at(-1);
        }
        await Promise.all(pending);
        for (const url of urls)
          expect(textsIn(await notebook.notesOf(url)).sort()).toEqual([...expected.get(url)!].sort());
      }),
      runs(0.1),
    );
  });
});

describe('killed between any two steps', () => {
  /** Runs changes until the shelf dies; gives the texts that were called saved. */
  async function until(shelf: MemoryShelf, changes: NoteChange[]): Promise<string[]> {
    const notebook = openNotebook(shelf, now);
    const acknowledged: string[] = [];
    for (const change of changes) {
      void notebook.apply(urls[0]!, change).then((result) => result.saved && acknowledged.push(change.operation));
    }
    for (let i = 0; i < 4; i++) await settle();
    return acknowledged;
  }

  test('what was acknowledged is there; what is sent again is there once', { timeout: FUZZ_TIMEOUT }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(40), fc.integer({ min: 1, max: 5 }), fc.boolean(), async (calls, count, damage) => {
        const shelf = memoryShelf();
        if (damage) shelf.content.set(`questions:${await articleHash(urls[0]!)}`, { v: 1, rubbish: true });
        shelf.killAfter(calls);
        const changes = Array.from({ length: count }, (_, n) => (n % 2 ? ticking(`t${n}`) : adding(`q${n}`, [])));
        const acknowledged = await until(shelf, changes);
        const reborn = openNotebook(memoryShelf(shelf.content), now);
        const there = textsIn(await reborn.notesOf(urls[0]!)).map((text) => `operation-${text.replace(/[<>]/g, '')}`);
        for (const operation of acknowledged) expect(there).toContain(operation);
        for (const change of changes) expect((await reborn.apply(urls[0]!, change)).saved).toBe(true);
        const after = textsIn(await reborn.notesOf(urls[0]!));
        expect(after).toHaveLength(count);
        expect(new Set(after).size).toBe(count);
        if (damage) expect(await reborn.damaged()).toHaveLength(1);
      }),
      runs(0.05),
    );
  });
});

describe('damage and lack of room', () => {
  const rubbish = fc.oneof(
    fc.jsonValue(),
    fc.record({ v: fc.constantFrom(1, 0, '1', null), value: fc.jsonValue(), done: fc.jsonValue() }),
  );
  const kinds = fc.constantFrom('ticks', 'overrides', 'questions', 'dismissed', 'article', 'reading');

  test('any record, damaged in any way: read as empty, kept, exported, and the next change is saved', {
    timeout: FUZZ_TIMEOUT,
  }, async () => {
    const hash = await articleHash(urls[0]!);
    await fc.assert(
      fc.asyncProperty(kinds, rubbish, async (kind, found) => {
        const version = (found as { v?: unknown } | null)?.v;
        if (found === null || (typeof version === 'number' && version > 1 && version <= 100)) return;
        const shelf = memoryShelf(new Map([[`${kind}:${hash}`, found]]));
        const notebook = openNotebook(shelf, now);
        expect(Object.keys(await notebook.notesOf(urls[0]!))).toEqual(['ticks', 'overrides', 'questions', 'dismissed']);
        expect((await notebook.damaged()).map((each) => each.found)).toEqual([found]);
        for (const change of [adding('q', []), ticking('t')])
          expect((await notebook.apply(urls[0]!, change)).saved).toBe(true);
        expect((await notebook.keep(dossierAt(urls[0]!))).saved).toBe(true);
        expect((await notebook.damaged()).map((each) => each.found)).toEqual([found]);
        const other = openNotebook(memoryShelf(), now);
        expect(await other.importAll(await notebook.exportAll())).toMatchObject({ saved: true });
        expect(await other.notesOf(urls[0]!)).toEqual(await notebook.notesOf(urls[0]!));
        expect(await other.damaged()).toHaveLength(1);
      }),
      runs(),
    );
  });

  test('room for any number of characters: saved is saved, unsaved is said', { timeout: FUZZ_TIMEOUT }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(3000), fc.array(fc.nat(400), { minLength: 1, maxLength: 6 }), async (room, sizes) => {
        const shelf = memoryShelf();
        shelf.room = room;
        const notebook = openNotebook(shelf, now);
        const saved: string[] = [];
        for (const [n, size] of sizes.entries()) {
          const text = `${n}${'x'.repeat(size)}`;
          const result = await notebook.apply(urls[0]!, { ...adding(text, []), operation: `operation-${n}` });
          if (result.saved) saved.push(text);
          else expect(result.reason).toBe('full');
        }
        expect((await notebook.notesOf(urls[0]!)).questions).toEqual(saved);
      }),
      runs(0.2),
    );
  });
});
