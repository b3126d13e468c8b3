// How often the property tests run: FUZZ_RUNS times (10,000 by default), the dear ones a share of it, from FUZZ_SEED where it is given. The seed is printed on failure.

/** `runs()` for cheap properties, `runs(0.05)` for those that draw whole documents. */
export function runs(share = 1): { numRuns: number; seed?: number } {
  const numRuns = Math.max(1, Math.round(Number(process.env.FUZZ_RUNS ?? 10_000) * share));
  const seed = process.env.FUZZ_SEED;
  return seed === undefined ? { numRuns } : { numRuns, seed: Number(seed) };
}

/** Long enough for a million runs where somebody asks for them. */
export const FUZZ_TIMEOUT = 3_600_000;
