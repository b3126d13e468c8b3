// @vitest-environment happy-dom
// A file of 2 GB, on a disk where it takes no room: refused everywhere by its size, in no time, and with nothing of it read.
import { mkdtempSync, openAsBlob, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { openFile } from '../lib/files/open-file';
import { catalog } from '../lib/rules';
import { cpuTime } from '../tests/cpu-time';
import { clear, draw, settle } from './drawn';
import { OwnPhrases, type PhraseWishes } from './own-phrases';
import { YourData } from './your-data';

let folder = '';
let huge: File;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'unsaid-large-'));
  const path = join(folder, 'huge.json');
  writeFileSync(path, '');
  truncateSync(path, 2 ** 31);
  const text = async () => {
    throw new Error('it was read');
  };
  huge = Object.assign(await openAsBlob(path), {
    name: 'huge.json',
    lastModified: 0,
    text,
    arrayBuffer: text,
  }) as never;
});
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(clear);

/** Chooses the file in the page's file field, and gives the milliseconds it took to be refused. */
async function choose(): Promise<number> {
  const field = document.querySelector<HTMLInputElement>('input[type=file]')!;
  Object.defineProperty(field, 'files', { value: [huge] });
  const start = cpuTime();
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await settle();
  return cpuTime() - start;
}

it('as a backup', async () => {
  const brought: string[] = [];
  const importAll = async (text: string) => void brought.push(text);
  draw(<YourData exportAll={async () => {}} importAll={importAll} deleteAll={async () => {}} />);
  expect(await choose()).toBeLessThan(100);
  expect(document.querySelector('[role=status]')?.textContent).toBe(
    'That file was not imported: it is larger than any backup of Unsaid',
  );
  expect(brought).toEqual([]);
});

it('as a pack of phrases', async () => {
  const wishes = { bring: async () => ({ errors: [] }) } as unknown as PhraseWishes;
  draw(<OwnPhrases packs={[]} catalog={catalog} wishes={wishes} />);
  expect(await choose()).toBeLessThan(100);
  expect(document.body.textContent).toContain('larger than 1 MB');
});

it('as a text to be read', async () => {
  const start = cpuTime();
  expect(await openFile(huge, () => Promise.reject(new Error('no PDF')))).toEqual({ wrong: 'large' });
  expect(cpuTime() - start).toBeLessThan(100);
});
