// A labelled corpus: texts, labels, dates, folds and the list of what is a disclosure, as far as they are there.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Labelled {
  id: string;
  text: string;
  /** The label file's content, as the scorer takes it. */
  label: unknown;
  fold?: string;
  date?: string;
}

export interface Judged {
  id: string;
  text: string;
  disclosure: boolean;
  /** "labelled", "vulnerability", … */
  kind: string;
  fold?: string;
}

/** Rows of a tab-separated file; none where there is no file. */
function rows(path: string): string[][] {
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split(/\r?\n/)
    .filter(Boolean)
    .map((line) => line.split('\t'));
}

const column = (path: string): Map<string, string> => new Map(rows(path).map(([id, value]) => [id!, value ?? '']));

/** True where the folder is laid out as a corpus. */
export const isCorpus = (folder: string): boolean =>
  existsSync(join(folder, 'gold')) && existsSync(join(folder, 'texts'));

/** Folds as asked for: "1-4", "2", "1,3". Undefined: all. */
export function foldsOf(wanted: string | undefined): Set<string> | undefined {
  if (!wanted) return undefined;
  const folds = new Set<string>();
  for (const part of wanted.split(',')) {
    const [first, last = first] = part.split('-').map(Number);
    if (!Number.isInteger(first) || !Number.isInteger(last) || last! - first! > 100)
      throw new Error(`"${wanted}" names no folds; say 1-4, or 2, or 1,3`);
    for (let fold = first!; fold <= last!; fold++) folds.add(String(fold));
  }
  return folds;
}

/** Opens no text of a fold that is not asked for. */
export function labelled(folder: string, only?: Set<string>): Labelled[] {
  const folds = column(join(folder, 'folds.tsv'));
  const dates = column(join(folder, 'dates.tsv'));
  const names = readdirSync(join(folder, 'gold')).filter((name) => name.endsWith('.json'));
  return names
    .sort()
    .map((name) => name.slice(0, -5))
    .filter((id) => !only || only.has(folds.get(id) ?? ''))
    .map((id) => ({
      id,
      text: readFileSync(join(folder, 'texts', `${id}.txt`), 'utf8'),
      label: JSON.parse(readFileSync(join(folder, 'gold', `${id}.json`), 'utf8')),
      fold: folds.get(id),
      date: dates.get(id),
    }));
}

/** The rows of `gate.tsv` whose text is there. With `only`, labelled texts of other folds are left shut. */
export function judged(folder: string, only?: Set<string>): Judged[] {
  const folds = column(join(folder, 'folds.tsv'));
  return rows(join(folder, 'gate.tsv')).flatMap(([id, answer, kind = '', file = '']): Judged[] => {
    const fold = folds.get(id!);
    const path = join(folder, file);
    if (
      !file ||
      !/^(?:yes|no)$/.test(answer ?? '') ||
      (only && fold !== undefined && !only.has(fold)) ||
      !existsSync(path)
    )
      return [];
    return [{ id: id!, text: readFileSync(path, 'utf8'), disclosure: answer === 'yes', kind, fold }];
  });
}
