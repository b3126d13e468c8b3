// Files that somebody else made, offered as a backup or a pack: refused in 100 ms of the processor's time, with the reason, and nothing changed by them.
import { expect, test } from 'vitest';
import { cpuTime } from '../../tests/cpu-time';
import { memoryShelf } from '../../tests/memory-shelf';
import { openNotebook } from './notebook';
import { type PackRules, parsePack } from './packs';

const rules: PackRules = { tactics: ['spin'], wrongWith: () => undefined };
const picture = String.fromCharCode(137, 80, 78, 71, 13, 10, 26, 10).padEnd(400_000, '\u0000\u0001');
const deep = (open: string) => `{"format": "unsaid-backup", "version": 1, "records": ${open.repeat(100_000)}`;
const many = (count: number, one: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => one(at)).join(',\n');

const files: [what: string, text: string, reason: RegExp][] = [
  ['a picture', picture, /a value was expected/],
  ['nothing', '', /a value was expected/],
  ['lists in lists', deep('['), /nested deeper than \d+/],
  ['objects in objects', deep('{"a":'), /nested deeper than \d+/],
  ['a prototype', '{"format": "unsaid-backup", "__proto__": {"polluted": true}}', /"__proto__" is not allowed/],
  ['a constructor', '{"a": {"constructor": {"prototype": {"polluted": true}}}}', /"constructor" is not allowed/],
  ['a key twice', '{"version": 1, "format": "unsaid-backup", "version": 2}', /"version" stands here twice/],
  ['an escaped prototype', '{"__pr\\u006fto__": 1}', /"__proto__" is not allowed/],
  ['a list', '[1, 2]', /not a backup|an object was expected/],
  ['a string without an end', `"${'\\'.repeat(500_000)}`, /does not end/],
];

const before = Object.getOwnPropertyNames(Object.prototype).sort();

test.each(files)('%s', async (_, text, reason) => {
  const shelf = memoryShelf();
  const notebook = openNotebook(shelf, () => '');
  await notebook.importAll('{}');
  const start = cpuTime();
  const asBackup = await notebook.importAll(text);
  const half = cpuTime();
  const asPack = parsePack(text, rules);
  expect([half - start, cpuTime() - half].map((took) => took < 100)).toEqual([true, true]);
  expect(asBackup).toMatchObject({ saved: false, reason: 'refused', message: expect.stringMatching(reason) });
  expect('errors' in asPack && asPack.errors[0]?.message).toMatch(reason);
  expect(shelf.content.size).toBe(0);
  expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(before);
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});

test('100,000 rules', () => {
  const rows = many(100_000, (at) => `{"say": "word ${at}", "question": "?"}`);
  const start = cpuTime();
  const result = parsePack(`{"format": "unsaid-pack", "version": 1, "name": "x", "phrases": [${rows}]}`, rules);
  expect(cpuTime() - start).toBeLessThan(100);
  expect(result).toEqual({ errors: [{ line: 1, message: 'longer than 1000000 characters' }] });
});

test('rules as short as can be, as many as fit into the file', () => {
  const rows = many(50_000, () => '{"say":"a"}');
  const start = cpuTime();
  const result = parsePack(`{"format":"unsaid-pack","version":1,"name":"x","phrases":[${rows}]}`, rules);
  expect(cpuTime() - start).toBeLessThan(100);
  expect(result).toEqual({ errors: [{ line: 2000, message: 'more than 2000 entries in one list' }] });
});

test.skipIf(process.env.MUTATED)('a backup of 100,000 records, none of them ours: nothing is written', async () => {
  const records = many(100_000, (at) => `"key ${at}": 1`);
  const shelf = memoryShelf();
  const text = `{"format": "unsaid-backup", "version": 1, "records": {${records}}}`;
  const start = cpuTime();
  const result = await openNotebook(shelf, () => '').importAll(text);
  // It is read as a whole first, so that the reason is the first one.

  expect(cpuTime() - start).toBeLessThan(1000);
  expect(result).toMatchObject({ saved: false, message: 'records: "key 0" is no record of Unsaid’s' });
  expect(shelf.content.size).toBe(0);
});
