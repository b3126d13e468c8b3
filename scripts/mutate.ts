// How many planted faults the tests notice: `npm run mutate` (hours), `npm run mutate -- lib/export/clean.ts lib/reading/dates.ts`. Only the tests beside a file judge it.
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { main, root, run } from './command';

const ALL = [
  'lib/export/*.ts',
  'lib/export/formats/*.ts',
  'lib/notebook/*.ts',
  'lib/reading/{calendar,counts,dates,organisation,own-phrases,prepare,sentences,voice}.ts',
];
/** Lists of rules are data that the rules' own examples hold; the finder's tables are numbers that only whole runs check. */
const NEVER = '!lib/**/*.test.ts';

interface Report {
  files: Record<string, { mutants: { status: string }[] }>;
}

const NOTICED = ['Killed', 'Timeout'];
const LEFT = ['Survived', 'NoCoverage'];

/** Share of noticed faults, one line a file and one for all. */
function scores({ files }: Report): string {
  const tally = (name: string, statuses: string[]) => {
    const noticed = statuses.filter((status) => NOTICED.includes(status)).length;
    const all = noticed + statuses.filter((status) => LEFT.includes(status)).length;
    return `${name}: ${all ? ((100 * noticed) / all).toFixed(1) : '-'} % (${noticed} of ${all})\n`;
  };
  const each = Object.entries(files).map(([name, { mutants }]) => [name, mutants.map(({ status }) => status)] as const);
  return (
    each.map(([name, statuses]) => tally(name, statuses)).join('') +
    tally(
      'all',
      each.flatMap(([, all]) => all),
    )
  );
}

/** A file's own tests; for a pattern of files those of its folder. */
const testsBeside = (files: string[]): string[] =>
  files.map((file) =>
    /[*{]/.test(file) ? `${dirname(file)}/*.test.ts` : file.replace(/\.ts$/, '{,.property}.test.ts'),
  );

await main(async () => {
  const asked = process.argv.slice(2);
  const files = asked.length > 0 ? asked : ALL;
  const report = join(root, 'out', 'mutation.json');
  mkdirSync(dirname(report), { recursive: true });
  process.env.MUTATED = testsBeside(files).join(',');
  const stryker = join(root, 'node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js');
  const { ok, output } = await run(process.execPath, [stryker, 'run', '--mutate', [...files, NEVER].join(',')], {
    seconds: 86_400,
  });
  if (!ok || !existsSync(report)) throw new Error(`the run failed:\n${output.slice(-3000)}`);
  process.stdout.write(output.replace(/[\s\S]*?(?=\[Survived\]|All tests)/, ''));
  process.stdout.write(scores(JSON.parse(readFileSync(report, 'utf8'))));
});
