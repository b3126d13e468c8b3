// The signals of a text: every row of every tactic tried widely, then refined, each with its voice and the questions it leaves open.
import type { Signal, TacticId } from '../model';
import type { PhraseRow, Tactic } from '../rules/types';
import { foundOnce } from './found-once';
import type { Prepared } from './prepare';
import { type Candidate, candidateFinder, ruleIds } from './signals/candidates';
import { refine } from './signals/refine';
import { type Scene, sceneOf } from './signals/scene';
import weights from './weights/signals.json';

const MOST_QUESTIONS = 3;

/** Everything that the rows of all tactics match, before it is judged. */
export const candidatesIn = foundOnce(candidateFinder);

/** Questions by rule, where a row has its own, else by tactic. */
const questionLists = new WeakMap<Tactic[], Map<string, string[]>>();

/** Signals in the order of the text. `answered` stays empty: it needs the checklist. Throws an `Error` naming a wrong row. */
export function findSignals(prepared: Prepared, tactics: Tactic[]): Signal[] {
  const questions = questionLists.get(tactics) ?? questionsOf(tactics);
  questionLists.set(tactics, questions);
  const scene = sceneOf(prepared);
  return refine(candidatesIn(prepared, tactics), scene).map((candidate) => signalOf(candidate, scene, questions));
}

function signalOf(candidate: Candidate, { prepared, kinds }: Scene, questions: Map<string, string[]>): Signal {
  const { tactic, rule, start, end, sentence, weight, repeats } = candidate;
  return {
    id: `${tactic}@${start}`,
    tactic,
    rule,
    start,
    end,
    sentence: prepared.sentences[sentence]!,
    voice: kinds[sentence]!.voice,
    sure: weight >= weights.sure,
    repeats,
    questions: questions.get(rule) ?? questions.get(tactic) ?? [],
    answered: [],
  };
}

function questionsOf(tactics: Tactic[]): Map<string, string[]> {
  const rowQuestions = (tactic: Tactic) => {
    const ids = ruleIds(tactic);
    return tactic.phrases.flatMap((row: PhraseRow, index): [string, string[]][] =>
      typeof row === 'string' || !row.ask ? [] : [[ids[index]!, row.ask.slice(0, MOST_QUESTIONS)]],
    );
  };
  return new Map<TacticId | string, string[]>([
    ...tactics.map(({ id, ask }): [string, string[]] => [id, ask.slice(0, MOST_QUESTIONS)]),
    ...tactics.flatMap(rowQuestions),
  ]);
}
