// What mutation tests run: the tests beside the files that are mutated, without those that measure time or take long.
import { defineConfig } from 'vitest/config';
import { builtPatterns } from './scripts/built-patterns.mjs';

const tests = (process.env.MUTATED ?? 'lib/{export,notebook,reading}/*.test.ts').split(/,(?![^{]*\})/);

export default defineConfig({
  plugins: [builtPatterns()],
  test: {
    include: tests,
    testNamePattern: /^(?!.*(?:100,000|100 ms|in good time|no longer than it must|50 contexts))/,
    environment: 'node',
    env: { FUZZ_RUNS: process.env.FUZZ_RUNS ?? '20', FUZZ_SEED: '7' },
    testTimeout: 60_000,
  },
});
