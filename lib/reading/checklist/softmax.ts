// A small linear model: named features in, a probability for each class out.

/** `weights[class][feature]`; `index` tells a feature's number by name. Features it does not know count nothing. */
export interface Linear {
  index: Map<string, number>;
  weights: ArrayLike<number>[];
}

/** Sums of weights by class, for features given by number with their values (1 where `values` is absent). */
export function sums(weights: ArrayLike<number>[], features: ArrayLike<number>, values?: ArrayLike<number>): number[] {
  return weights.map((row) => {
    let sum = 0;
    for (let i = 0; i < features.length; i++) sum += (row[features[i]!] ?? 0) * (values ? values[i]! : 1);
    return sum;
  });
}

export function softmax(scores: number[]): number[] {
  const top = Math.max(...scores);
  const parts = scores.map((score) => Math.exp(score - top));
  const all = parts.reduce((sum, part) => sum + part, 0);
  return parts.map((part) => part / all);
}

/** As `softmax` for 0 and the three scores from `from` on. */
export function softmaxFromZero(scores: ArrayLike<number>, from: number): number[] {
  const [a, b, c] = [scores[from]!, scores[from + 1]!, scores[from + 2]!];
  const top = Math.max(0, a, b, c);
  const parts = [Math.exp(-top), Math.exp(a - top), Math.exp(b - top), Math.exp(c - top)];
  const all = parts[0]! + parts[1]! + parts[2]! + parts[3]!;
  for (let at = 0; at < parts.length; at++) parts[at]! /= all;
  return parts;
}
