// Measures the article finder on saved pages: `measure-finder DIR…`: words shared with the reader view, and what each costs.
import { Readability } from '@mozilla/readability';
import { readPage } from '../lib/page/read-page';
import { parsePage } from './cli/parse-page';
import { sourceFiles } from './cli/source-files';
import { main } from './command';

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Twice the words in common over all words, each word as often as it stands. */
function shared(a: string[], b: string[]): number {
  const left = new Map<string, number>();
  for (const word of b) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of a) {
    const count = left.get(word) ?? 0;
    if (count) left.set(word, count - 1);
    if (count) common++;
  }
  return a.length + b.length ? (2 * common) / (a.length + b.length) : 1;
}

/** Milliseconds of processor time, which other programs do not lengthen as they do the clock's. */
function timed<T>(work: () => T): [T, number] {
  const from = process.cpuUsage();
  const done = work();
  const { user, system } = process.cpuUsage(from);
  return [done, (user + system) / 1000];
}

interface Row {
  id: string;
  /** Ours; the whole body; both against the reader view. */
  f1: number;
  body: number;
  ours: number;
  theirs: number;
}

/** Undefined where there is no reader view to compare with. */
function measure(id: string, html: string): Row | undefined {
  const [page, copy] = [parsePage(html), parsePage(html)];
  const whole = words(page.body.textContent ?? '');
  const [{ text }, ours] = timed(() => readPage(page, ''));
  const [view, theirs] = timed(() => new Readability(copy).parse());
  if (!view?.textContent) return undefined;
  const wanted = words(view.textContent);
  const found = words(text.slice(text.indexOf('\n\n') + 2));
  return { id, f1: shared(found, wanted), body: shared(whole, wanted), ours, theirs };
}

const mean = (rows: Row[], of: (row: Row) => number) => rows.reduce((sum, row) => sum + of(row), 0) / rows.length;
const percent = (value: number) => (100 * value).toFixed(1);

await main(async () => {
  const rows: Row[] = [];
  for (const source of sourceFiles(process.argv.slice(2))) {
    if ('error' in source) throw new Error(source.error);
    const row = source.html === undefined ? undefined : measure(source.id, source.html);
    if (row) rows.push(row);
  }
  if (!rows.length) throw new Error('no pages to measure on: name folders of saved .html files');
  rows.sort((a, b) => a.f1 - b.f1);
  for (const { id, f1, ours, theirs } of rows.slice(0, 10))
    console.log(`${percent(f1).padStart(6)}  ${id}  (${ours.toFixed(1)} ms, reader view ${theirs.toFixed(1)} ms)`);
  console.log(`pages                 ${rows.length}`);
  console.log(
    `words shared, F1      ${percent(mean(rows, (row) => row.f1))}  (the whole body ${percent(mean(rows, (row) => row.body))})`,
  );
  console.log(
    `processor time, ms    ${mean(rows, (row) => row.ours).toFixed(2)}, reader view ${mean(rows, (row) => row.theirs).toFixed(2)}`,
  );
});
