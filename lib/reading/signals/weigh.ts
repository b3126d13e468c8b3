// The filter: a logistic regression says how likely a candidate is a signal, small trees look again at the company it keeps.
// Both are trained by `scripts/train-signals.ts`.
import weights from '../weights/signals.json';
import type { Candidate } from './candidates';
import { features } from './features';
import type { Scene } from './scene';
import { lookAgain, type Tree } from './second-look';

export interface Weights {
  bias: number;
  /** Below this a candidate is dropped; by tactic. */
  least: Record<string, number>;
  /** From here on nine signals of ten are right, held out; below, the reader is told to check. */
  sure: number;
  weights: Record<string, number>;
  /** The second look; none looks once. */
  trees: Tree[];
}

/** Trees come from JSON as arrays. */
const trained = weights as unknown as Weights;

/** Weighs every candidate; none is dropped here. */
export function weigh(candidates: Candidate[], scene: Scene, model: Weights = trained): Candidate[] {
  const weighed = candidates.map((candidate) => ({
    ...candidate,
    weight: chance(features(candidate, candidates, scene), model),
  }));
  return lookAgain(weighed, scene, model.trees);
}

/** Drops what is too unlikely for its tactic. */
export function keepLikely(candidates: Candidate[], _scene: Scene, model: Weights = trained): Candidate[] {
  return candidates.filter(({ tactic, weight }) => weight >= (model.least[tactic] ?? 0.5));
}

const tables = new WeakMap<Weights, Map<string, number>>();

export function chance(found: string[], model: Weights): number {
  const table = tables.get(model) ?? new Map(Object.entries(model.weights));
  tables.set(model, table);
  let sum = model.bias;
  for (const name of found) sum += table.get(name) ?? 0;
  return 1 / (1 + Math.exp(-sum));
}
