// The shapes of help: what the page of a tactic and of an item says beyond the rule itself.
import type { SourceId } from './sources';

/** What a law asks or a study found, in one sentence, and where that stands. */
export interface Behind {
  text: string;
  source: SourceId;
}

/** Invented sentences. Brackets show what is marked in an example; a sentence under `not` stays unmarked by this tactic. */
export interface TacticHelp {
  examples: string[];
  not: { text: string; because: string }[];
  behind: Behind[];
}

/** Invented sentences, one for each status that a text can earn. */
export interface ItemHelp {
  stated: string;
  vague: string;
  withheld: string;
  behind: Behind[];
}
