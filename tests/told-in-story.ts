// Sentences are read within a story, as they stand in life: an invented disclosure that says nothing worth a mark itself.
import type { TacticId } from '../lib/model';
import { prepare } from '../lib/reading/prepare';
import { findSignals } from '../lib/reading/signals';
import { tactics } from '../lib/rules';

/** What is marked in a passage (of one tactic alone, where it is named) that follows the story's first paragraph. */
export function markedInStory(passage: string, only?: TacticId): string[] {
  const text = `Harlow Tools says hackers stole records\n\nHarlow Tools said on Monday that hackers stole the records of 812 customers.\n\n${passage}`;
  return findSignals(prepare(text), tactics)
    .filter(({ tactic }) => !only || tactic === only)
    .map(({ start, end }) => text.slice(start, end));
}
