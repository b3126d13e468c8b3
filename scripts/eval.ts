// `eval DIR`: reads a labelled corpus and prints the scorer's report, the disclosures found by kind, and a naive reader's figures.
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { foldsOf, isCorpus, type Judged, judged, type Labelled, labelled } from './cli/corpus';
import { naiveSignals } from './cli/naive-baseline';
import { type ReadingLine, readingLine } from './cli/reading-line';
import { say } from './command';

const USAGE = 'usage: npm run eval -- DIR [--only 1-4] [--folds] [--errors N] [--json]';

interface Score {
  signals: { p: number; r: number; f1: number };
  signalsAnyTactic: { f1: number };
  errors: string[];
}

/** The scorer, which comes with the corpus and not with us. */
interface Scorer {
  locate(text: string, label: unknown): unknown;
  score(documents: { id: string; text: string; gold: unknown; read: unknown }[]): Score;
  report(score: Score): string;
}

async function scorerBeside(folder: string): Promise<Scorer | string[]> {
  const places = [
    join(folder, '..', 'score', 'score.mjs'),
    join(folder, 'score.mjs'),
    join(dirname(folder), 'score.mjs'),
  ];
  const found = places.find((path) => existsSync(path));
  return found ? ((await import(/* @vite-ignore */ pathToFileURL(found).href)) as Scorer) : places;
}

type Reader = (text: Labelled) => Pick<ReadingLine, 'disclosure' | 'signals' | 'items'>;

const documents = (texts: Labelled[], scorer: Scorer, reader: Reader) =>
  texts.map((text) => ({
    id: text.id,
    text: text.text,
    gold: scorer.locate(text.text, text.label),
    read: reader(text),
  }));

const percent = (value: number | null): string => (value == null ? '  –  ' : (100 * value).toFixed(1).padStart(5));

interface Counts {
  tp: number;
  fp: number;
  fn: number;
  tn: number;
}

function line(name: string, { tp, fp, fn, tn }: Counts): string {
  const part = (a: number, b: number) => (b ? a / b : null);
  const figures = `P ${percent(part(tp, tp + fp))}  R ${percent(part(tp, tp + fn))}  F1 ${percent(part(2 * tp, 2 * tp + fp + fn))}`;
  return `${name.padEnd(26)} ${figures}   (of ${tp + fn} disclosures ${tp} read as such, of ${fp + tn} others ${fp})`;
}

/** Disclosure or not, over all rows of `gate.tsv` and by kind. */
function disclosures(rows: Judged[], shows: number): string[] {
  const kinds = new Map<string, Counts>();
  const wrong: string[] = [];
  for (const row of rows) {
    const read = readingLine({ id: row.id, text: row.text }).disclosure;
    if (read !== row.disclosure)
      wrong.push(`${row.id}\t${row.kind}\t${row.disclosure ? 'missed' : 'taken'}\t${row.text.split('\n')[0]}`);
    for (const kind of ['all', row.kind]) {
      const counts = kinds.get(kind) ?? { tp: 0, fp: 0, fn: 0, tn: 0 };
      kinds.set(kind, counts);
      counts[read === row.disclosure ? (read ? 'tp' : 'tn') : read ? 'fp' : 'fn']++;
    }
  }
  return [...[...kinds].map(([kind, counts]) => line(`disclosure ${kind}`, counts)), ...wrong.slice(0, shows)];
}

interface Wish {
  folder: string;
  only?: Set<string>;
  folds: boolean;
  json: boolean;
  errors: number;
}

function understand(args: string[]): Wish | string {
  const value = (name: string) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
  const known = new Set(['--only', '--folds', '--errors', '--json']);
  const strange = args.find((arg) => arg.startsWith('-') && !known.has(arg));
  if (strange) return `no option ${strange}.\n${USAGE}`;
  const [folder] = args.filter((arg, i) => !arg.startsWith('-') && !/^--(?:only|errors)$/.test(args[i - 1] ?? ''));
  if (!folder) return `no corpus is named.\n${USAGE}`;
  if (!isCorpus(folder)) return `${resolve(folder)} is no corpus: it wants the folders texts/ and gold/.\n${USAGE}`;
  try {
    const only = foldsOf(value('--only'));
    const errors = Number(value('--errors') ?? 0);
    return { folder, only, folds: args.includes('--folds'), json: args.includes('--json'), errors };
  } catch (error) {
    return (error as Error).message;
  }
}

function figures(name: string, texts: Labelled[], scorer: Scorer, wish: Wish): void {
  if (!texts.length) return;
  const reader: Reader = ({ id, text, date }) => readingLine({ id, text, date });
  const score = scorer.score(documents(texts, scorer, reader));
  const naive = scorer.score(
    documents(texts, scorer, ({ text }) => ({ disclosure: true, signals: naiveSignals(text), items: {} })),
  );
  if (wish.json) {
    const { errors: _, ...rest } = score;
    console.log(JSON.stringify({ name, ...rest, naiveSignals: naive.signals.f1 }));
    return;
  }
  console.log(`\n${name}\n${scorer.report(score)}`);
  console.log(
    `naive reader   signals F1 ${percent(naive.signals.f1)} (ours ${percent(score.signals.f1)}), any tactic ${percent(naive.signalsAnyTactic.f1)} (ours ${percent(score.signalsAnyTactic.f1)}): the guide's examples to the letter`,
  );
  for (const error of score.errors.slice(0, wish.errors)) console.log(error);
}

/** Exit status: 0 measured, 2 nothing to measure with or by. */
export async function evaluate(args: string[]): Promise<0 | 2> {
  const wish = understand(args);
  if (typeof wish === 'string') {
    say(`unsaid: ${wish}`);
    return 2;
  }
  const scorer = await scorerBeside(wish.folder);
  if (Array.isArray(scorer)) {
    say(`unsaid: no scorer beside the corpus; looked for ${scorer.map((path) => resolve(path)).join(', ')}.`);
    return 2;
  }
  const texts = labelled(wish.folder, wish.only);
  if (wish.folds) {
    const apart = (text: Labelled) => text.fold === '5';
    figures(
      'folds 1-4',
      texts.filter((text) => !apart(text)),
      scorer,
      wish,
    );
    figures('fold 5', texts.filter(apart), scorer, wish);
  } else figures(wish.only ? `folds ${[...wish.only].join(', ')}` : 'all texts', texts, scorer, wish);
  const rows = judged(wish.folder, wish.only);
  if (rows.length && !wish.json) console.log(`\n${disclosures(rows, wish.errors).join('\n')}`);
  return 0;
}

process.exitCode = await evaluate(process.argv.slice(2));
