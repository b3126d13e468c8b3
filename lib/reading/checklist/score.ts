// Scores sentences and texts with the trained weights.
import type { ItemId } from '../../model';
import { dateFeatures, placedDates } from './date-features';
import { documentFeatures, type Scores } from './document-features';
import type { Scene } from './sentence-features';
import { softmax } from './softmax';
import type { ItemModel } from './weights';

/** Scores every sentence for every item, and every date for every event. */
export function scoreParts(scene: Scene, model: ItemModel): Scores {
  const numbers = scene.features.map((names) => names.map((name) => model.index.get(name) ?? -1).filter((n) => n >= 0));
  const items = {} as Scores['items'];
  for (const item of model.sentence.keys()) items[item] = [];
  const table = tableOf(model);
  for (const features of numbers) {
    const all = allSums(table, features);
    let at = 0;
    for (const [item, rows] of model.sentence) {
      items[item].push(softmax([0, ...all.subarray(at, at + rows.length)]));
      at += rows.length;
    }
  }
  const dates = placedDates(scene).map((date) => {
    const features = dateFeatures(scene, date)
      .map((name) => model.dateIndex.get(name) ?? -1)
      .filter((n) => n >= 0);
    return softmax([0, ...model.date.map((row) => sum(row, features))]);
  });
  return { items, dates };
}

/** The weights of all items and classes, feature by feature: those of one feature lie together. */
interface Table {
  width: number;
  weights: Float32Array;
}

const tables = new WeakMap<ItemModel, Table>();

function tableOf(model: ItemModel): Table {
  const known = tables.get(model);
  if (known) return known;
  const rows = [...model.sentence.values()].flat();
  const width = rows.length;
  const weights = new Float32Array(width * model.index.size);
  rows.forEach((row, at) => {
    for (let feature = 0; feature < row.length; feature++) weights[feature * width + at] = row[feature]!;
  });
  const table = { width, weights };
  tables.set(model, table);
  return table;
}

function allSums({ width, weights }: Table, features: number[]): Float64Array {
  const sums = new Float64Array(width);
  for (const feature of features) {
    const from = feature * width;
    for (let at = 0; at < width; at++) sums[at]! += weights[from + at]!;
  }
  return sums;
}

const sum = (row: Float32Array, features: number[]) =>
  features.reduce((total, feature) => total + (row[feature] ?? 0), 0);

/** The probability of each class for a text. */
export function scoreText(scene: Scene, scores: Scores, item: ItemId, model: ItemModel): number[] {
  const features = documentFeatures(scores, item, scene);
  const { names, weights } = model.document[item] ?? { names: [], weights: [] };
  const values = names.map((name) => features[name] ?? 0);
  return softmax([0, ...weights.map((row) => row.reduce((total, weight, at) => total + weight * values[at]!, 0))]);
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
