// Own packs: each change is checked as a file would be, one after the other, and what is refused changes nothing.
import { describe, expect, test } from 'vitest';
import { memoryShelf } from '../../tests/memory-shelf';
import type { OwnPhrase } from '../model';
import { wrongWith } from '../reading/own-phrases';
import { tactics } from '../rules/index';
import { openNotebook } from './notebook';
import { MOST_PACKS, ownPacks } from './own-packs';
import { packText } from './packs';

const rules = { tactics: tactics.map(({ id }) => id), wrongWith };
const crew: OwnPhrase = { say: 'a small crew', tactic: 'spin', question: 'How many?' };

function own() {
  let changes = 0;
  const book = openNotebook(memoryShelf(), () => '2026-11-25T10:00:00.000Z');
  return { packs: ownPacks(book, rules, () => changes++), changes: () => changes };
}

const many = (name: string, n: number, say = (i: number) => `word${i}`) =>
  packText({ name, phrases: Array.from({ length: n }, (_, i) => ({ say: say(i), question: 'q' })) });

describe('one phrase', () => {
  test('added, edited, removed; an empty pack goes', async () => {
    const { packs, changes } = own();
    await packs.change('Mine', null, crew);
    expect(await packs.packs()).toEqual([{ name: 'Mine', phrases: [crew] }]);
    const asked = { ...crew, question: 'How many, and where?' };
    await packs.change('mine', crew, asked);
    expect(await packs.packs()).toEqual([{ name: 'Mine', phrases: [asked] }]);
    await packs.change('Mine', asked, null);
    expect(await packs.packs()).toEqual([]);
    expect(changes()).toBe(3);
  });

  test('an edit of one that is gone meanwhile is not lost', async () => {
    const { packs } = own();
    await packs.change('Mine', { ...crew, question: 'gone' }, crew);
    expect(await packs.packs()).toEqual([{ name: 'Mine', phrases: [crew] }]);
  });

  test('refused in words, and nothing is changed', async () => {
    const { packs, changes } = own();
    expect(await packs.change('Mine', null, { ...crew, say: '(a|b' })).toHaveProperty('errors');
    expect(await packs.change('Mine', null, { ...crew, question: ' ' })).toHaveProperty('errors');
    expect(await packs.packs()).toEqual([]);
    expect(changes()).toBe(0);
  });

  test('many at once: none is lost', async () => {
    const { packs } = own();
    await Promise.all(Array.from({ length: 50 }, (_, i) => packs.change('Mine', null, { ...crew, say: `word${i}` })));
    expect((await packs.packs())[0]?.phrases).toHaveLength(50);
  });
});

test('what the storage refuses is said, and nothing is told of as changed', async () => {
  let changes = 0;
  const shelf = memoryShelf();
  const packs = ownPacks(
    openNotebook(shelf, () => '2026-11-25T10:00:00.000Z'),
    rules,
    () => changes++,
  );
  await packs.change('Mine', null, crew);
  shelf.breaks = 'set';
  expect(await packs.change('Mine', crew, { ...crew, question: 'How many, and where?' })).toHaveProperty('errors');
  shelf.breaks = 'remove';
  expect(await packs.drop('Mine')).toHaveProperty('errors');
  shelf.breaks = undefined;
  expect(await packs.packs()).toEqual([{ name: 'Mine', phrases: [crew] }]);
  expect(changes).toBe(1);
});

describe('together', () => {
  test('a pack that is brought under a name that is there joins the one there; of one phrase, the reader’s question stays', async () => {
    const { packs } = own();
    await packs.change('Mine', null, crew);
    const theirs = [
      { say: 'A small crew', question: 'How small?' },
      { say: 'a few', question: 'How few?' },
    ];
    expect(await packs.bring(packText({ name: 'mine', phrases: theirs }))).toMatchObject({ name: 'Mine' });
    expect(await packs.packs()).toEqual([{ name: 'Mine', phrases: [crew, theirs[1]] }]);
  });

  test('what is wrong with a pack is said of its own lines, whatever it would join', async () => {
    const { packs } = own();
    await packs.bring(many('Theirs', 3));
    const text = packText({ name: 'Theirs', phrases: [crew, { ...crew, say: '(a|b' }] });
    expect(await packs.bring(text)).toMatchObject({ errors: [{ line: 7, field: 'say' }] });
    expect((await packs.packs())[0]?.phrases).toHaveLength(3);
  });

  test('two packs of one name that are too much for one: the first stays as it is', async () => {
    const { packs } = own();
    await packs.bring(many('Theirs', 1500));
    const more = await packs.bring(many('Theirs', 501, (i) => `other${i}`));
    expect(more).toMatchObject({ errors: [{ message: expect.stringContaining('phrases in all packs') }] });
    expect((await packs.packs())[0]?.phrases).toHaveLength(1500);
  });

  test.each<[string, string[], string, string]>([
    ['packs', Array.from({ length: MOST_PACKS }, (_, i) => many(`p${i}`, 1)), many('one more', 1), 'packs already'],
    ['phrases', [many('a', 1500)], many('b', 501, (i) => `other${i}`), 'phrases in all packs'],
    [
      'alternatives',
      [many('a', 120, (i) => `(a|b) ~ (c|d|e) ~ x${i}`)],
      many('b', 60, (i) => `(a|b) ~ (c|d|e) ~ y${i}`),
      'alternatives in all packs',
    ],
  ])('not more than so many %s', async (_what, before, last, words) => {
    const { packs } = own();
    for (const text of before) expect(await packs.bring(text)).toHaveProperty('packs');
    expect(await packs.bring(last)).toMatchObject({ errors: [{ message: expect.stringContaining(words) }] });
    expect(await packs.packs()).toHaveLength(before.length);
  });
});
