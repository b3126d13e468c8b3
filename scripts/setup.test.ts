// Setting up: packages are installed once, by one command at a time, and never through a link into somebody else's folder.
import { spawn } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A project with one package, which lies in the project itself: nothing is fetched. */
function project(): string {
  const folder = mkdtempSync(join(tmpdir(), 'unsaid-setup-'));
  folders.push(folder);
  for (const name of ['scripts', 'pebble', '.wxt']) mkdirSync(join(folder, name));
  const write = (name: string, value: object): void => writeFileSync(join(folder, name), JSON.stringify(value));
  const dependencies = { pebble: 'file:pebble' };
  write('package.json', { name: 'sample', version: '1.0.0', dependencies });
  write('pebble/package.json', { name: 'pebble', version: '1.0.0' });
  write('package-lock.json', {
    name: 'sample',
    version: '1.0.0',
    lockfileVersion: 3,
    packages: {
      '': { name: 'sample', version: '1.0.0', dependencies },
      'node_modules/pebble': { resolved: 'pebble', link: true },
      pebble: { version: '1.0.0' },
    },
  });
  write('.wxt/tsconfig.json', {});
  copyFileSync(join(import.meta.dirname, 'setup.mjs'), join(folder, 'scripts', 'setup.mjs'));
  return folder;
}

function setUp(folder: string): Promise<{ status: number | null; said: string }> {
  const code = "import('./scripts/setup.mjs').then((setup) => setup.ensurePackages(process.execPath))";
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], { cwd: folder });
  let said = '';
  child.stderr.on('data', (part) => {
    said += part;
  });
  return new Promise((resolve) => child.on('close', (status) => resolve({ status, said })));
}

it('two commands at once: one installs, the other waits for it', { timeout: 60_000 }, async () => {
  const folder = project();
  const both = await Promise.all([setUp(folder), setUp(folder)]);
  expect(both.map(({ status }) => status)).toEqual([0, 0]);
  expect(both.filter(({ said }) => said.includes('Installing packages')).length).toBe(1);
  expect(existsSync(join(folder, 'node_modules', 'pebble', 'package.json'))).toBe(true);
  expect(existsSync(join(folder, '.cache', 'setup.lock'))).toBe(false);
});

it('a lock whose maker is gone is no obstacle', { timeout: 60_000 }, async () => {
  const folder = project();
  mkdirSync(join(folder, '.cache'));
  writeFileSync(join(folder, '.cache', 'setup.lock'), '999999999');
  expect((await setUp(folder)).status).toBe(0);
});

it.each([
  ['with packages', true, 0],
  ['without packages', false, 1],
])('a link to a folder %s: nothing in that folder is touched', async (_, hasPackages, status) => {
  const [folder, other] = [project(), mkdtempSync(join(tmpdir(), 'unsaid-others-'))];
  folders.push(other);
  writeFileSync(join(other, 'keep.txt'), 'mine');
  if (hasPackages) {
    writeFileSync(join(other, '.package-lock.json'), '{}');
    // Older than the lockfile, as after a fresh clone: where a plain folder would be installed anew.
    utimesSync(join(other, '.package-lock.json'), 1, 1);
  }
  symlinkSync(other, join(folder, 'node_modules'));
  const done = await setUp(folder);
  expect(done.status).toBe(status);
  expect(done.said).not.toContain('Installing packages');
  expect(existsSync(join(other, 'keep.txt'))).toBe(true);
});
