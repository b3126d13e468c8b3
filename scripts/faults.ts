// Every fault that Stryker can plant in the reading, the rules, the export and the notebook, and a seeded draw from them.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Instrumenter } from '@stryker-mutator/instrumenter';
import { chance } from './bench/inputs';
import { registries } from './chosen-faults.mjs';
import { root } from './command';

/** Lines and columns from 0, as Stryker counts inside. */
interface Place {
  line: number;
  column: number;
}

export interface Fault {
  /** From the project's folder. */
  fileName: string;
  location: { start: Place; end: Place };
  /** Stryker's name of its kind. */
  mutatorName: string;
  replacement: string;
}

/** The rest of the rules is rows of words; their own examples hold those, one by one. */
const ALL = [
  'lib/{export,notebook,reading}/**/*.ts',
  'lib/rules/index.ts',
  'lib/rules/help/index.ts',
  'lib/rules/words/index.ts',
];

const silent = () => {};
const off = () => false;
const LOGGER = {
  ...{ isTraceEnabled: off, isDebugEnabled: off, isInfoEnabled: off },
  ...{ isWarnEnabled: off, isErrorEnabled: off, isFatalEnabled: off },
  ...{ trace: silent, debug: silent, info: silent, warn: silent, error: silent, fatal: silent },
};

/** Faults of these files (patterns; all by default), in order of file and place. @throws where there is no such file */
export async function faultsOf(patterns: string[]): Promise<Fault[]> {
  const names = globSync(patterns.length > 0 ? patterns : ALL, { cwd: root })
    .filter((name) => !/\.test\.ts$|\.d\.ts$/.test(name))
    .sort();
  if (names.length === 0) throw new Error('no such file');
  const { mutants } = await new Instrumenter(LOGGER).instrument(
    names.map((name) => ({ name, content: readFileSync(join(root, name), 'utf8'), mutate: true })),
    { plugins: [], excludedMutations: [], ignorers: [registries] },
  );
  return mutants.filter(({ status }) => status === undefined);
}

/** One fault from each of `count` equal stretches of the list, so that every file has its share. */
export function drawn(faults: Fault[], count: number, seed: number): Fault[] {
  const next = chance(seed);
  return Array.from({ length: count }, (_, at) => faults[Math.floor(((at + next()) * faults.length) / count)]).flatMap(
    (fault) => fault ?? [],
  );
}
