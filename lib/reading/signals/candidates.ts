// Candidates: every place where a row of a tactic matches. Wide on purpose; the refiners judge.
import type { TacticId } from '../../model';
import type { Tactic } from '../../rules/types';
import { compilePhrases } from '../phrases';
import type { Prepared } from '../prepare';

export interface Candidate {
  tactic: TacticId;
  /** `tactic/first words of the row`. */
  rule: string;
  start: number;
  end: number;
  /** Index into `prepared.sentences`. */
  sentence: number;
  /** How likely this is a signal, 0 to 1; set by `weigh`. */
  weight: number;
  /** How often the same words stand in the text; set by `repeats`. */
  repeats: number;
}

export type FindCandidates = (prepared: Prepared) => Candidate[];

/** A rule's id: its tactic and its place in the tactic's list, which is stable within one version. */
export const ruleId = (tactic: string, index: number): string => `${tactic}/${index + 1}`;

/** Compiles the rows of all tactics once. Throws an `Error` naming a wrong row. */
export function candidateFinder(tactics: Pick<Tactic, 'id' | 'phrases'>[]): FindCandidates {
  const finders = tactics.map(
    ({ id, phrases }) => [id, compilePhrases(phrases, (_, index) => ruleId(id, index))] as const,
  );
  return (prepared) =>
    finders.flatMap(([tactic, find]) =>
      find(prepared).map(({ id, from, to }) => ({
        tactic,
        rule: id,
        start: from,
        end: to,
        sentence: prepared.sentenceAt(from),
        weight: 1,
        repeats: 1,
      })),
    );
}
