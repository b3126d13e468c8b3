// How many planted faults the tests notice: `npm run mutate -- --sample 800`, `… --sample 800 --seed 5`, `… lib/export/clean.ts lib/reading/dates.ts` (all faults of these).
// A fault is judged by the tests of its file's folder, and by the folder's namesake (`signals.test.ts` for `signals/`); one in the exports or the rules by all of theirs, one anywhere in the reading by whole readings, too.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { keyOf } from './chosen-faults.mjs';
import { main, root, run, say } from './command';
import { drawn, type Fault, faultsOf } from './faults';

type Judged = Fault & { status: string };
interface Report {
  files: Record<string, { mutants: Omit<Judged, 'fileName'>[] }>;
}

const NOTICED = ['Killed', 'Timeout'];
const LEFT = ['Survived', 'NoCoverage'];
const isNoticed = ({ status }: Judged) => NOTICED.includes(status);
const isLeft = ({ status }: Judged) => LEFT.includes(status);

/** Where ten thousand faults are too many for one run of Stryker, and tests of other folders too slow for each of them. */
const WHOLE = ['lib/export', 'lib/rules'];
const folderOf = ({ fileName }: Fault) => WHOLE.find((each) => fileName.startsWith(each)) ?? dirname(fileName);
const testsOf = (folder: string) =>
  WHOLE.includes(folder)
    ? `${folder}/**/*.test.ts`
    : `${folder}/*.test.ts,${folder}.test.ts${folder.startsWith('lib/reading/') ? ',lib/reading/kept-readings.test.ts' : ''}`;

const rangeOf = ({ fileName, location: { start, end } }: Fault) =>
  `${fileName}:${start.line + 1}:${start.column}-${end.line + 1}:${end.column}`;

/** Judges the faults of one folder. @throws where Stryker does not come to its end */
async function judge(folder: string, faults: Fault[], out: string): Promise<Judged[]> {
  const chosen = join(out, 'chosen.json');
  const report = join(out, 'mutation.json');
  writeFileSync(chosen, JSON.stringify(faults.map(keyOf)));
  rmSync(report, { force: true });
  const stryker = join(root, 'node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js');
  const places = [...new Set(faults.map(rangeOf))].join(',');
  const { ok, output } = await run(process.execPath, [stryker, 'run', '--mutate', places], {
    seconds: 86_400,
    environment: { MUTATED: testsOf(folder), MUTATION_CHOSEN: chosen },
  });
  if (!ok) throw new Error(`the run failed:\n${output.slice(-3000)}`);
  const { files }: Report = JSON.parse(readFileSync(report, 'utf8'));
  return Object.entries(files)
    .flatMap(([fileName, { mutants }]) => mutants.map((mutant) => ({ ...mutant, fileName })))
    .filter((fault) => isNoticed(fault) || isLeft(fault));
}

/** Share of noticed faults with the interval (Wilson's) in which the share of all lies, 19 times of 20. */
function score(name: string, faults: Judged[]): string {
  const noticed = faults.filter(isNoticed).length;
  const all = faults.length;
  if (all === 0) return `${name}: none\n`;
  const z = 1.96;
  const middle = (noticed + (z * z) / 2) / (all + z * z);
  const half = (z / (all + z * z)) * Math.sqrt((noticed * (all - noticed)) / all + (z * z) / 4);
  const percent = (share: number) => (100 * share).toFixed(1);
  return `${name}: ${percent(noticed / all)} % (${noticed} of ${all}; ${percent(middle - half)} to ${percent(middle + half)} %)\n`;
}

/** In the report lines and columns count from 1. */
const told = ({ fileName, location: { start }, mutatorName, replacement, status }: Judged) =>
  `${status} ${fileName}:${start.line}:${start.column} ${mutatorName}: ${replacement.replace(/\s+/g, ' ').slice(0, 100)}\n`;

await main(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { sample: { type: 'string' }, seed: { type: 'string' } },
  });
  const seed = Number(values.seed ?? Math.floor(Math.random() * 1_000_000));
  const all = await faultsOf(positionals);
  const faults = values.sample === undefined ? all : drawn(all, Number(values.sample), seed);
  say(`${faults.length} of ${all.length} faults${values.sample === undefined ? '' : `, seed ${seed}`}`);
  const out = join(root, 'out');
  mkdirSync(out, { recursive: true });
  const judged: Judged[] = [];
  for (const [folder, those] of Map.groupBy(faults, folderOf)) {
    const fresh = await judge(folder, those, out);
    process.stdout.write(fresh.filter(isLeft).map(told).join('') + score(folder, fresh));
    judged.push(...fresh);
  }
  process.stdout.write('\n');
  for (const [name, those] of Map.groupBy(judged, folderOf)) process.stdout.write(score(name, those));
  process.stdout.write(score('all', judged));
  process.stdout.write(`noticed by their time alone: ${judged.filter(({ status }) => status === 'Timeout').length}\n`);
  if (judged.length < faults.length) say(`${faults.length - judged.length} kept a file from loading: not counted`);
});
