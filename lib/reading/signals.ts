// The signals of a text: broad candidates, then one refiner after the other.
import type { Signal, TacticId } from '../model';
import type { Tactic } from '../rules/types';
import type { Prepared } from './prepare';
import { type Candidate, candidateFinder, type FindCandidates } from './signals/candidates';
import { overlaps } from './signals/overlaps';
import { repeats } from './signals/repeats';
import { type Scene, sceneOf } from './signals/scene';
import { keepLikely, weigh } from './signals/weigh';
import { speakers } from './voice';

const REFINERS: ((candidates: Candidate[], scene: Scene) => Candidate[])[] = [weigh, keepLikely, overlaps, repeats];

/** From this likelihood on a signal is sure. */
const SURE = 0.6;

const finders = new WeakMap<Tactic[], FindCandidates>();

export function findSignals(prepared: Prepared, tactics: Tactic[]): Signal[] {
  const find = finders.get(tactics) ?? candidateFinder(tactics);
  finders.set(tactics, find);
  const scene = sceneOf(prepared);
  const kept = REFINERS.reduce((candidates, refine) => refine(candidates, scene), find(prepared));
  const asks = new Map<TacticId, string[]>(tactics.map(({ id, ask }) => [id, ask]));
  const spoken = speakers(prepared);
  return kept.map(({ tactic, rule, start, end, sentence, weight, repeats: times }) => ({
    id: `${tactic}@${start}`,
    tactic,
    rule,
    start,
    end,
    sentence: prepared.sentences[sentence] ?? { start, end },
    voice: spoken[sentence]?.voice ?? 'reporter',
    sure: weight >= SURE,
    repeats: times,
    questions: (asks.get(tactic) ?? []).slice(0, 3),
    answered: [],
  }));
}
