// Our own source files and what they import, for the architecture test.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, sep } from 'node:path';

export const root = dirname(import.meta.dirname);

export interface Import {
  /** `lib/model`, `preact/hooks`, `node:fs`: relative ones are resolved from the project's root, without ending. */
  target: string;
  /** True where only types are taken, which leave nothing in the built file. */
  typeOnly: boolean;
}

export interface SourceFile {
  /** From the project's root, with `/`. */
  path: string;
  text: string;
  imports: Import[];
}

const statement = /^\s*(?:import|export)\s+(type\s)?(?:[^;'"]*?\sfrom\s+)?['"]([^'"]+)['"]/gm;
const dynamic = /\bimport\(\s*['"]([^'"]+)['"]/g;

const resolve = (from: string, name: string): string =>
  name.startsWith('.') ? posix.join(posix.dirname(from), name.replace(/\?.*$/, '')).replace(/\.(?:ts|tsx)$/, '') : name;

export function importsOf(path: string, text: string): Import[] {
  const still = [...text.matchAll(statement)].map(([, type, name]) => ({
    target: resolve(path, name!),
    typeOnly: Boolean(type),
  }));
  const late = [...text.matchAll(dynamic)].map(([, name]) => ({ target: resolve(path, name!), typeOnly: false }));
  return [...still, ...late];
}

/** All files under `folder` whose names end as asked. */
export function filesIn(folder: string, ending: RegExp): SourceFile[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.split(sep).join('/')}`)
    .filter((path) => ending.test(path) && !path.includes('/fixtures/'))
    .sort()
    .map((path) => {
      const text = readFileSync(join(root, path), 'utf8');
      return { path, text, imports: importsOf(path, text) };
    });
}
