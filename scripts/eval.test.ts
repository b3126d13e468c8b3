// The scoring command where there is nothing to score: it says so, with a status of its own.

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');

it.each([[['/nowhere']], [[]]])('%j: no corpus, status 2, nothing on standard output', { timeout: 120_000 }, (args) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/run.mjs', 'eval', ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(status).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toMatch(/is no corpus|usage: npm run eval/);
});
