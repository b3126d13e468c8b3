// Every property test, long: `npm run fuzz` (1,000,000 runs each), `npm run fuzz -- 50000 lib/reading` (those of a folder or file). Prints the seed it started from and how often each property held; FUZZ_SEED repeats it, FUZZ_SECONDS ends each in time.
import { randomInt } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { main, root, run } from './command';

const propertyTests = (): string[] =>
  ['lib', 'tests', 'components', 'scripts'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => join(folder, name))
      .filter((path) => /\.test\.tsx?$/.test(path) && readFileSync(join(root, path), 'utf8').includes('fc.assert')),
  );

await main(async () => {
  process.env.FUZZ_RUNS = process.argv[2] ?? process.env.FUZZ_RUNS ?? '1000000';
  process.env.FUZZ_SEED ??= String(randomInt(2 ** 31));
  process.env.FUZZ_SECONDS ??= '3500';
  const within = process.argv[3] ?? '';
  const files = propertyTests().filter((path) => path.includes(within));
  const properties = files.reduce(
    (sum, path) => sum + readFileSync(join(root, path), 'utf8').split('fc.assert(').length - 1,
    0,
  );
  process.stdout.write(
    `${properties} properties in ${files.length} files, ${process.env.FUZZ_RUNS} runs each (dear ones a share), seed ${process.env.FUZZ_SEED}\n`,
  );
  const start = Date.now();
  const { ok, output } = await run(
    process.execPath,
    [join(root, 'node_modules', 'vitest', 'vitest.mjs'), 'run', '--project', 'unit', ...files],
    { seconds: 86_400 },
  );
  process.stdout.write((output.match(/^held in .*$/gm) ?? []).map((line) => `${line}\n`).join(''));
  process.stdout.write(`${ok ? 'held' : output.slice(-6000)} in ${((Date.now() - start) / 1000).toFixed(0)} s\n`);
  if (!ok) process.exitCode = 1;
});
