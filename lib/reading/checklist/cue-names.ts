// Names of features that cues give: each is made once, since texts show the same few hundred again and again.
import type { Cue } from './cues';

export interface CueNames {
  /** The cue's item and sense, which its other names hold. */
  sense: string;
  own: string;
  row: string;
  /** In the sentence before, and after. */
  before: string;
  after: string;
}

const known = new Map<string, Map<string, CueNames[]>>();

export function cueNames({ item, sense, row }: Cue): CueNames {
  const senses = known.get(item) ?? new Map<string, CueNames[]>();
  known.set(item, senses);
  const rows = senses.get(sense) ?? [];
  senses.set(sense, rows);
  rows[row] ??= namesOf(`${item}.${sense}`, row);
  return rows[row];
}

const namesOf = (sense: string, row: number): CueNames => ({
  sense,
  own: `c:${sense}`,
  row: `r:${sense}.${row}`,
  before: `b:${sense}`,
  after: `a:${sense}`,
});

const pairs = new Map<string, Map<string, string>>();

/** The name for a sense in a circumstance. */
export function pairName(sense: string, sign: string): string {
  const signs = pairs.get(sense) ?? new Map<string, string>();
  pairs.set(sense, signs);
  const name = signs.get(sign) ?? `i:${sense}&${sign}`;
  signs.set(sign, name);
  return name;
}
