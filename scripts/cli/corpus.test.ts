// A corpus is read fold by fold; what is not asked for stays shut.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { foldsOf, isCorpus, judged, labelled } from './corpus';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'unsaid-'));
  for (const name of ['texts', 'gold', 'gate']) mkdirSync(join(folder, name));
  writeFileSync(join(folder, 'folds.tsv'), 'a\t1\nsealed\t5\n');
  writeFileSync(join(folder, 'texts', 'a.txt'), 'A\n\nText.');
  writeFileSync(join(folder, 'gold', 'a.json'), '{"disclosure":true}');
  // The sealed text is not there at all: opening it would throw.
  writeFileSync(join(folder, 'gold', 'sealed.json'), 'not JSON');
  writeFileSync(join(folder, 'gate', 'n.txt'), 'N\n\nOther.');
  writeFileSync(
    join(folder, 'gate.tsv'),
    'id\tdisclosure\tkind\tfile\na\tyes\tlabelled\ttexts/a.txt\nn\tno\toutage\tgate/n.txt\nsealed\tyes\tlabelled\ttexts/sealed.txt\n',
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

it('opens only the folds asked for', () => {
  expect(isCorpus(folder)).toBe(true);
  expect(labelled(folder, foldsOf('1-4')).map(({ id, fold }) => [id, fold])).toEqual([['a', '1']]);
  expect(() => labelled(folder)).toThrow();
  expect(judged(folder, foldsOf('1-4')).map(({ id, disclosure, kind }) => [id, disclosure, kind])).toEqual([
    ['a', true, 'labelled'],
    ['n', false, 'outage'],
  ]);
});

it('understands folds and refuses what are none', () => {
  expect([...foldsOf('1-3,5')!]).toEqual(['1', '2', '3', '5']);
  expect(foldsOf(undefined)).toBeUndefined();
  expect(() => foldsOf('all')).toThrow('names no folds');
});
