// What can happen to the files under the storage, done to them while the browser is closed.
import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { browserName } from './harness';

type Damage = (files: string[]) => void;
const data = (files: string[]): string[] => files.filter((each) => /\.(?:log|ldb|sqlite)$/.test(each));

export const damages: Record<string, Damage> = {
  'all of it overwritten by noise': (files) => {
    for (const each of files.filter((path) => !path.endsWith('LOCK'))) writeFileSync(each, randomBytes(4096));
  },
  'cut to half': (files) => {
    for (const each of data(files)) truncateSync(each, Math.floor(statSync(each).size / 2));
  },
  emptied: (files) => {
    for (const each of data(files)) truncateSync(each, 0);
  },
  'noise in the middle': (files) => {
    for (const each of data(files)) {
      const bytes = readFileSync(each);
      randomBytes(Math.floor(bytes.length / 4)).copy(bytes, Math.floor(bytes.length / 2));
      writeFileSync(each, bytes);
    }
  },
  'without its list of files': (files) => {
    for (const each of files.filter((path) => /MANIFEST|CURRENT|metadata/.test(path))) rmSync(each);
  },
};
/** Where the browser keeps `storage.local` in a profile; not what else it keeps of ours. */
export function storageFolder(profile: string): string {
  const parent = join(
    profile,
    ...(browserName === 'chromium' ? ['Default', 'Local Extension Settings'] : ['storage', 'default']),
  );
  const own = readdirSync(parent).find(
    (name) => browserName === 'chromium' || /moz-extension.*userContextId/.test(name),
  );
  return join(parent, own!);
}

export const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .map((each) => join(each.parentPath, each.name));
