// Names of features that cues give: each is made once, since texts show the same few hundred again and again.
import { ours, type Part } from '../name-parts';
import type { Cue } from './cues';

export interface CueNames {
  /** The cue's item and sense, which its other names hold. */
  sense: Part;
  own: Part;
  row: Part;
  /** In the sentence before, and after. */
  before: Part;
  after: Part;
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
  sense: ours(sense),
  own: ours(`c:${sense}`),
  row: ours(`r:${sense}.${row}`),
  before: ours(`b:${sense}`),
  after: ours(`a:${sense}`),
});
