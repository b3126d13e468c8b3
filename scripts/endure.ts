// The long runs in real browsers, at their full count: `npm run endure` (an hour), `npm run endure -- firefox kill`.
import { join } from 'node:path';
import { main, root, run, say } from './command';
import { browserNames } from './product';

/** Each an end-to-end test that is short at every run, and what makes it long. */
const RUNS: Record<string, Record<string, string>> = {
  kill: { KILL_STOPS: '500', KILL_RUNS: '50' },
  writers: { WRITERS_EVERY: '1' },
  full: {},
  damage: { DAMAGE_EVERY: '1' },
  lifecycle: { LIFE_TABS: '20' },
  // Firefox's background asleep before nearly every message.
  popup: { RESTLESS: '1' },
  card: { RESTLESS: '1' },
  choices: { RESTLESS: '1' },
};

await main(async () => {
  const asked = process.argv.slice(2);
  const chosen = <T extends string>(all: readonly T[]): T[] => {
    const named = all.filter((each) => asked.includes(each));
    return named.length ? named : [...all];
  };
  for (const [name, environment] of chosen(Object.keys(RUNS)).map((each) => [each, RUNS[each]!] as const)) {
    for (const browser of chosen(browserNames)) {
      const start = Date.now();
      const args = ['run', '--retry', '0', '--project', browser, `tests/e2e/${name}.test.ts`];
      const { ok, output } = await run(
        process.execPath,
        [join(root, 'node_modules', 'vitest', 'vitest.mjs'), ...args],
        {
          seconds: 14_400,
          environment,
        },
      );
      say(`${name} in ${browser}: ${ok ? 'held' : 'FAILED'} in ${((Date.now() - start) / 1000).toFixed(0)} s`);
      say(output.trim());
      if (!ok) process.exitCode = 1;
    }
  }
});
