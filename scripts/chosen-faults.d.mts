// What `chosen-faults.mjs` offers to `mutate.ts`.
import type { Mutant } from '@stryker-mutator/api/core';

export function keyOf(mutant: Pick<Mutant, 'fileName' | 'location' | 'mutatorName' | 'replacement'>): string;
