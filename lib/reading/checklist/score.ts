// Scores sentences and texts with the trained weights.
import type { ItemId } from '../../model';
import { dateFeatures, placedDates } from './date-features';
import { itemFeatures, type Scores, sharedFeatures } from './document-features';
import { mix, netScores } from './net';
import type { Scene } from './sentence-features';
import { softmax, softmaxFromZero } from './softmax';
import type { ItemModel, SentenceWeights } from './weights';

/** Scores every sentence for every item, and every date for every event. */
export function scoreParts(scene: Scene, model: ItemModel): Scores {
  const { items: columns } = model.sentence;
  const items = {} as Scores['items'];
  for (const item of columns.keys()) items[item] = [];
  for (const features of numbersOf(scene, model)) {
    const all = allSums(model.sentence, features);
    const seen = netScores(model.net, features);
    model.net.items.forEach((item, at) => {
      const { from, classes } = columns.get(item)!;
      items[item].push(mix(softmaxFromZero(all, from, classes), seen[at]!, model.net.share));
    });
  }
  const dates = placedDates(scene).map((date) => {
    const features = dateFeatures(scene, date)
      .map((name) => model.dateIndex.get(name) ?? -1)
      .filter((n) => n >= 0);
    return softmax([0, ...model.date.map((row) => sum(row, features))]);
  });
  return { items, dates };
}

const numbers = new WeakMap<Scene, Int32Array[]>();

/** Of each sentence the numbers of its features, in their order; -1 for those that the model does not know. */
function numbersOf(scene: Scene, { index }: ItemModel): Int32Array[] {
  let all = numbers.get(scene);
  if (!all) {
    all = scene.features.map((names) => Int32Array.from(names, (name) => index.get(name) ?? -1));
    numbers.set(scene, all);
  }
  return all;
}

function allSums({ width, weights, rowOf }: SentenceWeights, features: Int32Array): Float64Array {
  const sums = new Float64Array(width);
  for (let each = 0; each < features.length; each++) {
    if (features[each]! < 0) continue;
    const from = rowOf(features[each]!);
    for (let at = 0; at < width; at++) sums[at]! += weights[from + at]!;
  }
  return sums;
}

const sum = (row: Float32Array, features: number[]) =>
  features.reduce((total, feature) => total + (row[feature] ?? 0), 0);

/** The probability of each class for a text. */
export function scoreText(scene: Scene, scores: Scores, item: ItemId, model: ItemModel): number[] {
  const own = itemFeatures(scores, item, scene);
  const shared = sharedFeatures(scores, scene);
  const { names, weights } = model.document[item] ?? { names: [], weights: [] };
  const values = names.map((name) => own.get(name) ?? shared.get(name) ?? 0);
  const sums = weights.map((row) => {
    let total = 0;
    for (let at = 0; at < row.length; at++) total += row[at]! * values[at]!;
    return total;
  });
  return softmaxFromZero(sums, 0, sums.length);
}

/** What spoke most for a sentence's class: names of features, strongest first. */
export function reasons(scene: Scene, at: number, item: ItemId, wanted: number, model: ItemModel): string[] {
  const column = model.sentence.items.get(item);
  const names = scene.features[at];
  if (!column || !names || wanted < 1 || wanted > column.classes) return [];
  const { weights, rowOf } = model.sentence;
  const strong: { name: string; weight: number }[] = [];
  numbersOf(scene, model)[at]!.forEach((feature, n) => {
    const weight = feature < 0 ? 0 : weights[rowOf(feature) + column.from + wanted - 1]!;
    if (weight > 0.05 && names[n] !== 'bias') strong.push({ name: names[n]!, weight });
  });
  return strong
    .sort((a, b) => b.weight - a.weight)
    .slice(0, 4)
    .map(({ name }) => name);
}
