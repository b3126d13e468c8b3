// The signals' filter, trained: logistic regression on named features.
import type { Weights } from '../../lib/reading/signals/weigh';
import type { Text } from './texts';

const RIDGE = 0.02;
const ROUNDS = 12;
const STEP = 0.04;
/** A feature of one text alone is that text's, not the language's. */
const FEWEST_TEXTS = 2;

/** Three regressions that saw the examples in different orders, averaged: steadier than one. */
export function train(texts: Text[]): Weights {
  const models = [1, 2, 3].map((seed) => trainOne(texts, seed));
  const weights: Record<string, number> = {};
  for (const name of Object.keys(models[0]!.weights)) {
    const mean = models.reduce((sum, { weights: w }) => sum + (w[name] ?? 0), 0) / models.length;
    const rounded = Math.round(mean * 100) / 100;
    if (rounded) weights[name] = rounded;
  }
  const bias = models.reduce((sum, model) => sum + model.bias, 0) / models.length;
  return { bias: Math.round(bias * 100) / 100, least: {}, weights };
}

/** Logistic regression with ridge, by AdaGrad; features seen in fewer than two texts are left out. Deterministic. */
function trainOne(texts: Text[], first: number): Weights {
  const seen = new Map<string, Set<string>>();
  for (const { id, found } of texts)
    for (const name of found.flat()) seen.set(name, (seen.get(name) ?? new Set()).add(id));
  const index = new Map<string, number>();
  for (const [name, ids] of seen) if (ids.size >= FEWEST_TEXTS) index.set(name, index.size);
  const examples = texts.flatMap(({ found, truth }) =>
    found.flatMap((names, i) =>
      truth[i]! < 0 ? [] : [{ on: names.flatMap((name) => index.get(name) ?? []), yes: truth[i]! }],
    ),
  );
  const w = new Float64Array(index.size);
  const g2 = new Float64Array(index.size).fill(1e-6);
  let bias = 0;
  let biasG2 = 1e-6;
  let seed = first;
  const random = () => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed / 2147483648;
  };
  for (let round = 0; round < ROUNDS; round++) {
    for (let i = examples.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [examples[i], examples[j]] = [examples[j]!, examples[i]!];
    }
    for (const { on, yes } of examples) {
      let sum = bias;
      for (const k of on) sum += w[k]!;
      const error = 1 / (1 + Math.exp(-sum)) - yes;
      biasG2 += error * error;
      bias -= (STEP * error) / Math.sqrt(biasG2);
      for (const k of on) {
        const gradient = error + RIDGE * w[k]!;
        g2[k]! += gradient * gradient;
        w[k]! -= (STEP * gradient) / Math.sqrt(g2[k]!);
      }
    }
  }
  const weights: Record<string, number> = {};
  for (const [name, k] of index) {
    weights[name] = w[k]!;
  }
  return { bias, least: {}, weights };
}
