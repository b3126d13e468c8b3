// The texts that the disclosure decision is trained and measured on: `gate.tsv` without the sealed fold.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Sample {
  id: string;
  disclosure: boolean;
  kind: string;
  text: string;
  /** 0 to 3: the labelled texts' own fold (one incident, one fold), else by the id. */
  fold: number;
}

export const SEALED = 5;

/** Reads samples from the first of `dirs` that has `gate.tsv`; a text may lie in any of them. Sorted by id. */
export function readSamples(dirs: string[]): Sample[] {
  const home = dirs.find((dir) => existsSync(join(dir, 'gate.tsv')));
  if (!home) throw new Error(`no gate.tsv in ${dirs.join(', ')}`);
  const folds = new Map(rows(join(home, 'folds.tsv')).map(([id, fold]) => [id!, Number(fold)]));
  const samples = rows(join(home, 'gate.tsv'))
    .filter(([id]) => folds.get(id!) !== SEALED)
    .map(([id, disclosure, kind, file]): Sample => {
      const fold = folds.get(id!) ?? createHash('sha256').update(id!).digest()[0]!;
      return { id: id!, disclosure: disclosure === 'yes', kind: kind!, text: readText(dirs, file!), fold: fold % 4 };
    });
  const byId = new Map(samples.map((sample) => [sample.id, sample]));
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** `gate.tsv` begins with a line of names; `folds.tsv` does not, and its first text must keep its fold. */
function rows(file: string): string[][] {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .filter((line) => !line.startsWith('id\t'))
    .map((line) => line.split('\t'));
}

function readText(dirs: string[], file: string): string {
  const dir = dirs.find((dir) => existsSync(join(dir, file)));
  if (!dir) throw new Error(`no ${file} in ${dirs.join(', ')}`);
  return readFileSync(join(dir, file), 'utf8');
}
