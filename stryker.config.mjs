// Mutation tests, started by `npm run mutate`.
/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner', './scripts/chosen-faults.mjs'],
  checkers: ['chosen'],
  ignorers: ['registries'],
  vitest: { configFile: 'vitest.mutate.config.ts', related: false },
  // The preprocessor wants an older compiler's interface; nothing here needs its work.
  tsconfigFile: 'none.json',
  coverageAnalysis: 'perTest',
  concurrency: 2,
  // Endless loops are noticed by their count; a busy machine must not pass for one.
  timeoutMS: 90_000,
  dryRunTimeoutMinutes: 30,
  reporters: ['json'],
  jsonReporter: { fileName: 'out/mutation.json' },
  tempDirName: '.cache/stryker',
  allowEmpty: true,
  ignorePatterns: [
    'out',
    '.output',
    '.cache',
    'docs/store',
    'docs/pictures',
    'tests/e2e',
    'tests/pages',
    'tests/layouts',
  ],
};
