// The filter: a logistic regression says how likely a candidate is a signal, small trees look again at the company it keeps.
// Both are trained by `scripts/train-signals.ts`.

import { type Listener, partOf, placesIn } from '../name-parts';
import weights from '../weights/signals.json';
import type { Candidate } from './candidates';
import { describe } from './features';
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
  const scale = scaleOf(model);
  const weighed = candidates.map((candidate) => {
    scale.clear();
    describe(candidate, candidates, scene, scale);
    return { ...candidate, weight: scale.chance() };
  });
  return lookAgain(weighed, scene, model.trees);
}

/** Drops what is too unlikely for its tactic. */
export function keepLikely(candidates: Candidate[], _scene: Scene, model: Weights = trained): Candidate[] {
  return candidates.filter(({ tactic, weight }) => weight >= (model.least[tactic] ?? 0.5));
}

/** How likely a candidate is by its features' names. */
export function chance(found: string[], model: Weights): number {
  const scale = scaleOf(model);
  scale.clear();
  for (const name of found) scale.add(partOf(name));
  return scale.chance();
}

/** Adds up the weights of the features it is told. */
interface Scale extends Listener {
  clear(): void;
  chance(): number;
}

const scales = new WeakMap<Weights, Scale>();

function scaleOf(model: Weights): Scale {
  const scale = scales.get(model) ?? newScale(model);
  scales.set(model, scale);
  return scale;
}

function newScale({ bias, weights: named }: Weights): Scale {
  const place = placesIn(Object.keys(named));
  const weightAt = Float64Array.from(Object.values(named));
  /** By feature, the round in which it was told: as many as there are candidates. */
  const told = new Float64Array(weightAt.length);
  let round = 0;
  let sum = 0;
  return {
    add(a, b, c, d, e) {
      const at = place(a, b, c, d, e);
      if (at >= 0) sum += weightAt[at]!;
    },
    once(a, b, c, d, e) {
      const at = place(a, b, c, d, e);
      if (at < 0 || told[at] === round) return;
      told[at] = round;
      sum += weightAt[at]!;
    },
    clear() {
      sum = bias;
      round++;
    },
    chance: () => 1 / (1 + Math.exp(-sum)),
  };
}
