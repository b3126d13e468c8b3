// Scores sentences and texts with the trained weights.
import type { ItemId } from '../../model';
import { documentFeatures, type SentenceScores } from './document-features';
import type { Scene } from './sentence-features';
import { softmax } from './softmax';
import type { ItemModel } from './weights';

/** For every item and sentence, the probability of each class. */
export function scoreSentences(scene: Scene, model: ItemModel): SentenceScores {
  const numbers = scene.features.map((names) => names.map((name) => model.index.get(name) ?? -1).filter((n) => n >= 0));
  const scores = {} as SentenceScores;
  for (const [item, weights] of model.sentence)
    scores[item] = numbers.map((features) => softmax([0, ...weights.map((row) => sum(row, features))]));
  return scores;
}

const sum = (row: Float32Array, features: number[]) =>
  features.reduce((total, feature) => total + (row[feature] ?? 0), 0);

/** The probability of each class for a text. */
export function scoreText(scores: SentenceScores, item: ItemId, model: ItemModel): number[] {
  const features = documentFeatures(scores, item);
  const { names, weights } = model.document[item] ?? { names: [], weights: [] };
  return softmax([
    0,
    ...weights.map((row) => row.reduce((sum, weight, at) => sum + weight * (features[names[at]!] ?? 0), 0)),
  ]);
}

/** What spoke most for a sentence's class: names of features, strongest first. */
export function reasons(scene: Scene, at: number, item: ItemId, wanted: number, model: ItemModel): string[] {
  const row = model.sentence.get(item)?.[wanted - 1];
  if (!row) return [];
  return (scene.features[at] ?? [])
    .map((name) => ({ name, weight: row[model.index.get(name) ?? -1] ?? 0 }))
    .filter(({ name, weight }) => weight > 0.05 && name !== 'bias')
    .sort((a, b) => b.weight - a.weight)
    .slice(0, 4)
    .map(({ name }) => name);
}
