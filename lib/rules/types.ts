// The shapes of the rules: what a tactic file, a checklist file and a law file hold.
import type { ItemInfo, TacticInfo } from '../model';

/**
 * One row of a tactic: a pattern, or a pattern with conditions. Pattern language (compiled by `lib/reading/pattern.ts`):
 * words match case-insensitively at word edges on the normalised text · `(a|b)` either · `[x]` optional · `word*` any ending ·
 * `~` a gap of up to 4 words inside the sentence, `~2` up to 2 · `{NAME}` a word class from `classes.ts` ·
 * `<x>` only this part lights up, the rest is context · `-` a hyphen or a space, `[-]` also nothing · brackets that touch a word are
 * part of it: `customer[s]`, `unauthori(s|z)ed`. `word*` takes a possessive along. A gap may hold commas and brackets; nothing
 * crosses a sentence's end; double quotes are as if they were not there. Write what begins a pattern as plainly as you can
 * (`no ~ evidence` is fast to look for, `{PEOPLE} ~ may` is not).
 */
export type PhraseRow =
  | string
  | {
      say: string;
      /** Patterns that silence the row when they stand in the same sentence. */
      not?: string[];
      /** Patterns of which one must stand in the same sentence. */
      needs?: string[];
      /** Questions that replace the tactic's for this phrase. */
      ask?: string[];
    };

export interface Tactic extends TacticInfo {
  phrases: PhraseRow[];
  /** Where the tactic comes from: the guide, a study, a law. */
  source: string;
}

/** What the words of a cue speak for: a concrete answer, a partial one, or only that the question is touched. */
export type CueSense = 'stated' | 'vague' | 'touch';

/**
 * An item and its cues. A cue decides nothing by itself: it is weighed with the others of its sentence and text
 * (`lib/reading/checklist.ts`), so cues are wide, and few of them are about one wording only.
 */
export interface ChecklistItem extends ItemInfo {
  cues: Partial<Record<CueSense, string[]>>;
  /** What a refusal or an unknown is about ("how many", "whether it paid"): makes the item withheld when bound to one. */
  asks: string[];
  /** The few words that are an answer wherever this incident is told of: they outweigh the model. */
  certain?: Certain[];
  /** Words that sound like the item and say nothing of it: where a sentence has no others, it is no answer. */
  hollow?: string[];
  source?: string;
}

export interface Certain {
  say: string[];
  /** Only beside a day that lies ahead of the article: the date of a promise, not of what has been. */
  ahead?: true;
  /** Only with a name at all these places: right before the words, right after them, where the `<…>` part begins. */
  named?: NamePlace[];
}

export type NamePlace = 'before' | 'in' | 'after';
