// What mutation tests run: the tests that `scripts/mutate.ts` names, their properties 20 times each, without the slowest (`MUTATED` skips them).
import { defineConfig } from 'vitest/config';
import { builtPatterns } from './scripts/built-patterns.mjs';

const tests = (process.env.MUTATED ?? 'lib/{export,notebook,reading}/*.test.ts').split(/,(?![^{]*\})/);

export default defineConfig({
  plugins: [builtPatterns()],
  test: {
    include: tests,
    // Files share what they load: most of a fault's time was loading the rules again for each.
    isolate: false,
    environment: 'node',
    env: { FUZZ_RUNS: process.env.FUZZ_RUNS ?? '20', FUZZ_SEED: '7' },
    testTimeout: 60_000,
  },
});
