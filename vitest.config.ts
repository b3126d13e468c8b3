// The lists of tests: `unit` (rules, readings, views, architecture), `built` (the built files), and the same end-to-end list in both browsers.
import { defineConfig } from 'vitest/config';
import { builtPatterns } from './scripts/built-patterns.mjs';

/** `workers`: how many of the browser work side by side. */
const endToEnd = (browser: 'chromium' | 'firefox', workers: number) => ({
  test: {
    name: browser,
    include: ['tests/e2e/**/*.test.ts'],
    env: { UNSAID_BROWSER: browser },
    testTimeout: 60_000,
    hookTimeout: 120_000,
    maxWorkers: workers,
    // A busy machine may starve a browser for seconds. What is broken fails twice.
    retry: 1,
  },
});

export default defineConfig({
  test: {
    // `npm run coverage`: where nothing may be left untried.
    coverage: {
      provider: 'v8',
      include: ['lib/{reading,rules,export,notebook}/**/*.ts'],
      exclude: ['**/*.test.ts', 'lib/rules/*samples.ts'],
      reporter: ['text', 'json-summary', 'json'],
      reportsDirectory: 'out/coverage',
      thresholds: { lines: 95, branches: 95 },
    },
    projects: [
      {
        plugins: [builtPatterns()],
        test: {
          name: 'unit',
          include: ['lib/**/*.test.{ts,tsx}', 'components/**/*.test.tsx', 'tests/*.test.ts', 'scripts/**/*.test.ts'],
          environment: 'node',
          testTimeout: 60_000,
          maxWorkers: '100%',
        },
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
      },
      {
        test: {
          name: 'built',
          include: ['tests/built/**/*.test.ts'],
          testTimeout: 120_000,
          maxWorkers: '100%',
        },
      },
      // Firefox takes half as long again for the same list: with two of it both lists end together.
      endToEnd('chromium', 1),
      endToEnd('firefox', 2),
    ],
  },
});
