// Files and folders named on the command line, one source after the other; what cannot be read is an error in its place.
import { closeSync, existsSync, openSync, readdirSync, readFileSync, readSync, type Stats, statSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import type { Source } from './reading-line';

export interface Failure {
  id: string;
  error: string;
}

const MOST_BYTES = 32_000_000;
const PEEK = 4096;
const READABLE = new Set(['.txt', '.html', '.htm', '.xhtml']);

const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(0)} MB`;

/** Article dates by id, from `dates.tsv` beside the text or one folder up. */
function datesNear(folder: string, known: Map<string, Map<string, string>>): Map<string, string> {
  let dates = known.get(folder);
  if (!dates) {
    dates = new Map();
    const file = [join(folder, 'dates.tsv'), join(folder, '..', 'dates.tsv')].find((path) => existsSync(path));
    for (const line of file ? readFileSync(file, 'utf8').split(/\r?\n/) : []) {
      const [id, date] = line.split('\t');
      if (id && date) dates.set(id, date.trim());
    }
    known.set(folder, dates);
  }
  return dates;
}

/** Text files have no zero bytes; two-byte encodings are not text here. */
function isBinary(path: string): boolean {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(PEEK);
    return bytes.subarray(0, readSync(file, bytes, 0, PEEK, 0)).includes(0);
  } finally {
    closeSync(file);
  }
}

/** The page as text, in the encoding that it names itself. */
function decode(bytes: Buffer): string {
  const named = /charset\s{0,3}=\s{0,3}["']?([\w-]{2,20})/i.exec(bytes.subarray(0, 2048).toString('latin1'))?.[1];
  try {
    return new TextDecoder(named ?? 'utf-8').decode(bytes);
  } catch {
    return bytes.toString('utf8');
  }
}

function one(path: string, stats: Stats, known: Map<string, Map<string, string>>): Source | Failure {
  const id = basename(path, extname(path));
  if (!stats.isFile()) return { id, error: `${path} is neither a file nor a folder` };
  if (stats.size > MOST_BYTES)
    return { id, error: `${path} is ${megabytes(stats.size)}; at most ${megabytes(MOST_BYTES)} are read` };
  if (isBinary(path)) return { id, error: `${path} is not a text (it holds zero bytes)` };
  const date = datesNear(dirname(path), known).get(id);
  const page = /^\.x?html?$/i.test(extname(path));
  return page ? { id, html: decode(readFileSync(path)), date } : { id, text: readFileSync(path, 'utf8'), date };
}

/** The texts and pages of a folder, those in folders within it too. */
const inFolder = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && READABLE.has(extname(entry.name).toLowerCase()))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

/** What is wrong, in words that say what to do. */
function reason(path: string, error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return `${path} does not exist`;
  if (code === 'EACCES' || code === 'EPERM') return `${path} may not be read`;
  return `${path}: ${message}`;
}

/** Reads the files one at a time, as they are asked for. */
export function* sourceFiles(paths: string[]): Generator<Source | Failure> {
  const known = new Map<string, Map<string, string>>();
  for (const path of paths) {
    try {
      const stats = statSync(path);
      const files = stats.isDirectory() ? inFolder(path) : [path];
      if (!files.length) yield { id: basename(path), error: `${path} holds no .txt and no .html file` };
      for (const file of files) {
        try {
          yield one(file, file === path ? stats : statSync(file), known);
        } catch (error) {
          yield { id: basename(file, extname(file)), error: reason(file, error) };
        }
      }
    } catch (error) {
      yield { id: basename(path, extname(path)), error: reason(path, error) };
    }
  }
}
