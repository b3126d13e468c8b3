// Everything that must hold, on any machine: `npm test`. Ends with `tests: N passed, N failed`.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { needBrowsers } from './browsers';
import { main, type Outcome, root, run, runPackage } from './command';
import { browserNames, buildFor } from './product';

interface Tally {
  passed: number;
  failed: number;
  /** What to show where something failed. */
  output: string;
}

/** Seconds that one list of tests may take; on a machine with much else to do the browsers' lists are slow. */
const LONGEST = 1800;

const print = (text: string): boolean => process.stdout.write(text);

const asTally = ({ ok, output }: Outcome): Tally => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1, output });

interface VitestReport {
  testResults: { status: string; message: string; name: string; assertionResults: { status: string }[] }[];
}

/** Counts single tests; a file that could not even be loaded counts as one that failed, and so does a run without tests. */
function count(report: VitestReport): Omit<Tally, 'output'> {
  const tests = report.testResults.flatMap((file) => file.assertionResults);
  const passed = tests.filter((test) => test.status === 'passed').length;
  const broken = report.testResults.filter((file) => file.status === 'failed' && !file.assertionResults.length).length;
  const failed = tests.filter((test) => test.status === 'failed').length + broken;
  return passed + failed ? { passed, failed } : { passed: 0, failed: 1 };
}

async function vitest(project: string): Promise<Tally> {
  const file = join(root, '.cache', `${project}.json`);
  rmSync(file, { force: true });
  const args = ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { ok, output } = await run(process.execPath, [`${root}/node_modules/vitest/vitest.mjs`, ...args], {
    seconds: LONGEST,
  });
  if (!existsSync(file)) return { passed: 0, failed: 1, output };
  const counted = count(JSON.parse(readFileSync(file, 'utf8')));
  // An error outside any test (an unhandled rejection) fails the run without failing a test.
  return { ...counted, failed: ok ? counted.failed : Math.max(1, counted.failed), output };
}

async function built(): Promise<Tally> {
  const tally: Tally = { passed: 0, failed: 0, output: '' };
  for (const name of browserNames) {
    const problem = await buildFor(name).then(
      () => '',
      (error: Error) => error.message,
    );
    if (problem) tally.failed += 1;
    else tally.passed += 1;
    tally.output += problem;
  }
  return tally;
}

const tsc = async (...args: string[]): Promise<Tally> => asTally(await runPackage('typescript/bin/tsc', ...args));

type Check = [name: string, work: () => Promise<Tally>];

/** The rows of the benchmark that need no browser; only ratios can fail. */
const fastEnough = async (): Promise<Tally> =>
  asTally(await run(process.execPath, [join(root, 'scripts', 'run.mjs'), 'bench', '--fast', '--check']));

const checks: Check[] = [
  ['builds for Chrome and Firefox', built],
  ['types', () => tsc('--noEmit')],
  ['types of the reading, where no browser is known', () => tsc('--noEmit', '-p', 'lib/reading')],
  ['format and lint', async () => asTally(await runPackage('@biomejs/biome/bin/biome', 'check', '.'))],
  ['rules, readings, views, architecture', () => vitest('unit')],
  ['the built files', () => vitest('built')],
  ['fast enough beside others', fastEnough],
];

/** Side by side: each mostly waits for its browser. */
const endToEnd: Check[] = [
  ['end to end in Chromium', () => vitest('chromium')],
  ['end to end in Firefox', () => vitest('firefox')],
];

async function told([name, work]: Check): Promise<Tally> {
  const start = Date.now();
  const tally = await work();
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  print(`${name}: ${tally.failed ? `${tally.failed} FAILED, ` : ''}${tally.passed} passed (${seconds} s)\n`);
  if (tally.failed) print(`${tally.output.trim()}\n\n`);
  return tally;
}

await main(async () => {
  const paths = await needBrowsers(browserNames);
  process.env.CHROME_BIN = paths.chromium;
  process.env.FIREFOX_BIN = paths.firefox;
  const tallies: Tally[] = [];
  for (const check of checks) tallies.push(await told(check));
  print('end to end, in both browsers (minutes) …\n');
  tallies.push(...(await Promise.all(endToEnd.map(told))));
  const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0);
  print(`tests: ${tallies.reduce((sum, tally) => sum + tally.passed, 0)} passed, ${failed} failed\n`);
  if (failed) process.exitCode = 1;
});
