// The signals' filter, trained: logistic regression on named features.
import type { Weights } from '../../lib/reading/signals/weigh';
import type { Text } from './texts';

const RIDGE = 0.02;
const ROUNDS = 9;
const STEP = 0.04;
/** A feature of one text alone is that text's, not the language's. */
const FEWEST_TEXTS = 2;

/** Groups of features beside the plain ones (`group/name`, `lib/reading/signals/wording.ts`), as each regression sees them. */
const VIEWS = [
  ['pairs', 'stems', 'around'],
  ['edges', 'two'],
  ['sentence', 'row'],
  ['pairs', 'turn', 'cast', 'edges', 'around'],
];
/** Smaller weights say nothing that the others do not. */
const SMALLEST = 0.06;

/** The mean of regressions that see different features: steadier than one that sees all. A mean of sums is one sum. */
export function train(texts: Text[]): Weights {
  const models = VIEWS.map((view, index) => trainOne(texts, view, index + 1));
  const sums = new Map<string, number>();
  for (const model of models)
    for (const [name, weight] of Object.entries(model.weights)) sums.set(name, (sums.get(name) ?? 0) + weight);
  const weights: Record<string, number> = {};
  for (const [name, sum] of sums) {
    const rounded = Math.round((100 * sum) / models.length) / 100;
    if (Math.abs(rounded) >= SMALLEST) weights[name] = rounded;
  }
  const bias = models.reduce((sum, model) => sum + model.bias, 0) / models.length;
  return { bias: Math.round(bias * 100) / 100, least: {}, sure: 1, weights, trees: [] };
}

const seenIn = (view: string[]) => (name: string) => {
  const slash = name.indexOf('/');
  const group = name.slice(0, Math.max(0, slash));
  return !GROUPS.has(group) || view.includes(group);
};
const GROUPS = new Set(VIEWS.flat());

/** Logistic regression with ridge, by AdaGrad; features seen in fewer than two texts are left out. Deterministic. */
function trainOne(texts: Text[], view: string[], first: number): Weights {
  const seen = new Map<string, Set<string>>();
  for (const { id, found } of texts)
    for (const name of found.flat()) seen.set(name, (seen.get(name) ?? new Set()).add(id));
  const index = new Map<string, number>();
  const inView = seenIn(view);
  for (const [name, ids] of seen) if (ids.size >= FEWEST_TEXTS && inView(name)) index.set(name, index.size);
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
  return { bias, least: {}, sure: 1, weights, trees: [] };
}
