// The filter: a logistic regression, trained by `scripts/train-signals.ts`, says how likely a candidate is a signal.
import weights from '../weights/signals.json';
import type { Candidate } from './candidates';
import { features } from './features';
import type { Scene } from './scene';

export interface Weights {
  bias: number;
  /** Below this a candidate is dropped; by tactic. */
  least: Record<string, number>;
  /** From here on nine signals of ten are right, held out; below, the reader is told to check. */
  sure: number;
  weights: Record<string, number>;
}

/** Weighs every candidate; none is dropped here. */
export function weigh(candidates: Candidate[], scene: Scene, model: Weights = weights): Candidate[] {
  return candidates.map((candidate) => ({
    ...candidate,
    weight: chance(features(candidate, candidates, scene), model),
  }));
}

/** Drops what is too unlikely for its tactic. */
export function keepLikely(candidates: Candidate[], _scene: Scene, model: Weights = weights): Candidate[] {
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
