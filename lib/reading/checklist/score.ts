// Scores sentences and texts with the trained weights.
import type { ItemId } from '../../model';
import { dateFeatures, placedDates } from './date-features';
import { itemFeatures, type Scores, sharedFeatures } from './document-features';
import { CLASSES_WEIGHED, mix, netOutputs } from './net';
import { type Scene, tellFeatures } from './sentence-features';
import { softmax, softmaxFromZero } from './softmax';
import type { ItemModel, SentenceWeights } from './weights';

/** Scores every sentence for every item, and every date for every event. */
export function scoreParts(scene: Scene, model: ItemModel): Scores {
  const { net, sentence } = model;
  const columns = net.items.map((item) => ({ item, ...sentence.items.get(item)! }));
  const items = {} as Scores['items'];
  for (const item of sentence.items.keys()) items[item] = [];
  for (const features of numbersOf(scene, model)) {
    const linear = allSums(sentence, features);
    const outputs = netOutputs(net, features);
    columns.forEach(({ item, from }, at) => {
      const seen = softmaxFromZero(outputs, at * CLASSES_WEIGHED);
      items[item].push(mix(softmaxFromZero(linear, from), seen, net.share));
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

/** Of each sentence the numbers of its features that the model knows, in their order, each once. */
function numbersOf(scene: Scene, { place, names }: ItemModel): Int32Array[] {
  let all = numbers.get(scene);
  if (!all) {
    const told = new Int32Array(names.length).fill(-1);
    all = scene.found.map((_, sentence) => {
      const found: number[] = [];
      tellFeatures(scene, sentence, (a, b, c, d, e) => {
        const at = place(a, b, c, d, e);
        if (at < 0 || told[at] === sentence) return;
        told[at] = sentence;
        found.push(at);
      });
      return Int32Array.from(found);
    });
    numbers.set(scene, all);
  }
  return all;
}

function allSums({ width, weights, rowOf }: SentenceWeights, features: Int32Array): Float64Array {
  const sums = new Float64Array(width);
  for (let each = 0; each < features.length; each++) {
    const from = rowOf(features[each]!);
    for (let at = 0; at < width; at++) sums[at]! += weights[from + at]!;
  }
  return sums;
}

const sum = (row: Float32Array, features: number[]) =>
  features.reduce((total, feature) => total + (row[feature] ?? 0), 0);

/** The probability of each class for a text. */
export function scoreText(scene: Scene, scores: Scores, item: ItemId, model: ItemModel): number[] {
  const { places, weights } = model.document[item];
  const values = new Float64Array(places.size);
  const set = (value: number, name: string) => {
    const at = places.get(name);
    if (at !== undefined) values[at] = value;
  };
  sharedFeatures(scores, scene).forEach(set);
  itemFeatures(scores, item, scene).forEach(set);
  const sums = weights.map((row) => {
    let total = 0;
    for (let at = 0; at < row.length; at++) total += row[at]! * values[at]!;
    return total;
  });
  return softmaxFromZero(sums, 0);
}

/** What spoke most for a sentence's class: names of features, strongest first. */
export function reasons(scene: Scene, at: number, item: ItemId, wanted: number, model: ItemModel): string[] {
  const column = model.sentence.items.get(item);
  const features = numbersOf(scene, model)[at];
  if (!column || !features || wanted < 1 || wanted > column.classes) return [];
  const { weights, rowOf } = model.sentence;
  const strong: { name: string; weight: number }[] = [];
  for (const feature of features) {
    const name = model.names[feature]!;
    const weight = weights[rowOf(feature) + column.from + wanted - 1]!;
    if (weight > 0.05 && name !== 'bias') strong.push({ name, weight });
  }
  return strong
    .sort((a, b) => b.weight - a.weight)
    .slice(0, 4)
    .map(({ name }) => name);
}
