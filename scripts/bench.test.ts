// The command itself: one quick row, with its budget, and with a budget broken on purpose.
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root, run } from './command';

const bench = (...more: string[]) =>
  run(process.execPath, [join(root, 'scripts', 'run.mjs'), 'bench', '--fast', '--check', '--only', 'prepare', ...more]);

test('holds, prints its row, and fails when a budget is broken on purpose', { timeout: 120_000 }, async () => {
  const fine = await bench('--limit', 'prepare=0.0001');
  expect(fine.output).toContain('prepare');
  expect(fine.ok).toBe(true);
  const broken = await bench('--limit', 'prepare=1000');
  expect(broken.ok).toBe(false);
  expect(broken.output).toContain('worse than allowed');
});
