// How often the property tests run: FUZZ_RUNS times (10,000 by default), the dear ones a share of it, from FUZZ_SEED where it is given; FUZZ_SECONDS ends each sooner. The seed is printed on failure.
import fc from 'fast-check';
import { expect } from 'vitest';

interface Often {
  numRuns: number;
  seed?: number;
  interruptAfterTimeLimit?: number;
  // biome-ignore lint/suspicious/noExplicitAny: whatever the property draws
  reporter?: (details: fc.RunDetails<any>) => void;
}

/** Says how far a long run came: a property that was stopped in time has held only so often. */
function tell(details: fc.RunDetails<unknown>): void {
  if (details.failed) throw new Error(fc.defaultReportMessage(details));
  const name = expect.getState().currentTestName;
  process.stdout.write(`held in ${details.numRuns} runs, seed ${details.seed}: ${name}\n`);
}

/** `runs()` for cheap properties, `runs(0.05)` for those that draw whole documents. */
export function runs(share = 1): Often {
  const numRuns = Math.max(1, Math.round(Number(process.env.FUZZ_RUNS ?? 10_000) * share));
  const { FUZZ_SEED: seed, FUZZ_SECONDS: seconds } = process.env;
  return {
    numRuns,
    ...(seed !== undefined && { seed: Number(seed) }),
    ...(seconds !== undefined && {
      interruptAfterTimeLimit: Number(seconds) * 1000,
      reporter: tell,
    }),
  };
}

/** Long enough for a million runs where somebody asks for them. */
export const FUZZ_TIMEOUT = 3_600_000;
