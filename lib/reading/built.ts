// Patterns compiled when the extension was built. As it stands here there are none: `scripts/built-patterns.mjs` puts them in place.
import type { Packed } from './loaded-tables';

export interface Built {
  /** Lists of rows that were compiled together: how many each has, and a number made from its patterns. */
  lists: { rows: number; print: number }[];
  /** All rows of all lists, one after another. */
  tables: Packed;
}

export const built: Built | undefined = undefined;

/** The patterns of every list that is compiled; noted down only while building. */
export const listening: { heard?: string[][] } = {};
