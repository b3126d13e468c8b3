// Candidates: every place where a row of a tactic matches. Wide on purpose; the refiners judge.
import type { TacticId } from '../../model';
import type { Tactic } from '../../rules/types';
import { compilePhrases } from '../phrases';
import type { Prepared } from '../prepare';

export interface Candidate {
  tactic: TacticId;
  /** Id of the row: `tactic/words`. */
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

const LONGEST_ID = 5;

/**
 * The ids of a tactic's rows, in their order: `tactic/words`, from the first words that a row can match. They do not change
 * when rows are added or moved.
 */
export function ruleIds({ id, phrases }: Pick<Tactic, 'id' | 'phrases'>): string[] {
  const seen = new Map<string, number>();
  return phrases.map((row) => {
    const words = plainest(typeof row === 'string' ? row : row.say);
    const count = (seen.get(words) ?? 0) + 1;
    seen.set(words, count);
    return `${id}/${words}${count > 1 ? `-${count}` : ''}`;
  });
}

/** A pattern's first alternatives, without what may be left out: "(small|tiny) number [of]" becomes "small-number". */
function plainest(say: string): string {
  let words = say.replace(/[<>*]|~\d*/g, '');
  for (let before = ''; before !== words; ) {
    before = words;
    words = words.replace(/\[[^[\]()]*\]/g, ' ').replace(/\(([^()[\]|]*)(?:\|[^()[\]]*)?\)/g, '$1');
  }
  return (words.toLowerCase().match(/[a-z0-9']+/g) ?? []).slice(0, LONGEST_ID).join('-');
}

/** Compiles the rows of all tactics once, into one finder. Candidates come tactic by tactic. Throws an `Error` naming a wrong row. */
export function candidateFinder(tactics: Pick<Tactic, 'id' | 'phrases'>[]): FindCandidates {
  const rules = tactics.flatMap((tactic, place) => ruleIds(tactic).map((rule) => ({ rule, tactic: tactic.id, place })));
  const byRule = new Map(rules.map((one) => [one.rule, one]));
  const rows = tactics.flatMap(({ phrases }) => phrases);
  const find = compilePhrases(rows, (_, index) => rules[index]!.rule);
  return (prepared) => {
    const found: Candidate[][] = tactics.map(() => []);
    for (const { id, from, to } of find(prepared)) {
      const { rule, tactic, place } = byRule.get(id)!;
      const sentence = prepared.sentenceAt(from);
      found[place]!.push({ tactic, rule, start: from, end: to, sentence, weight: 1, repeats: 1 });
    }
    return found.flat();
  };
}
