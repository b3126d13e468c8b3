// Files and folders in, sources out; what cannot be read says so and the rest goes on.
import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sourceFiles } from './source-files';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'unsaid-'));
  mkdirSync(join(folder, 'texts'));
  mkdirSync(join(folder, 'empty'));
  writeFileSync(join(folder, 'dates.tsv'), 'one\t2026-03-04\r\nother\t2026-01-01\n');
  writeFileSync(join(folder, 'texts', 'one.txt'), 'Title\n\nBody “quoted”.');
  writeFileSync(join(folder, 'texts', 'two.html'), '<p>Two.</p>');
  writeFileSync(join(folder, 'texts', 'notes.csv'), 'a,b');
  writeFileSync(join(folder, 'old.html'), Buffer.from('<meta charset="windows-1252"><p>caf\xe9</p>', 'latin1'));
  writeFileSync(join(folder, 'picture.txt'), Buffer.from([137, 80, 78, 71, 0, 1, 2]));
  writeFileSync(join(folder, 'huge.txt'), '');
  truncateSync(join(folder, 'huge.txt'), 1_000_000_000);
});
afterAll(() => rmSync(folder, { recursive: true }));

const read = (...names: string[]) => [...sourceFiles(names.map((name) => join(folder, name)))];

describe('what is read', () => {
  it('takes texts and pages of a folder, with dates from the folder above', () => {
    expect(read('texts')).toEqual([
      { id: 'one', text: 'Title\n\nBody “quoted”.', date: '2026-03-04' },
      { id: 'two', html: '<p>Two.</p>', date: undefined },
    ]);
  });

  it('reads a page in the encoding that it names', () => {
    expect(read('old.html')[0]).toMatchObject({ html: '<meta charset="windows-1252"><p>café</p>' });
  });
});

describe('what cannot be read', () => {
  it.each([
    ['missing.txt', 'does not exist'],
    ['picture.txt', 'is not a text (it holds zero bytes)'],
    ['huge.txt', 'is 1000 MB; at most 32 MB are read'],
    ['empty', 'holds no .txt and no .html file'],
  ])('%s %s, and the rest goes on', (name, error) => {
    const [failure, next] = read(name, 'texts/one.txt');
    expect(failure).toEqual({ id: name.replace('.txt', ''), error: `${join(folder, name)} ${error}` });
    expect(next).toMatchObject({ id: 'one' });
  });
});
