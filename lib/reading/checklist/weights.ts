// The model's weights as they are kept: one character a weight, unpacked once.
import type { ItemId } from '../../model';
import { type Place, placesIn } from '../name-parts';
import { type Net, type PackedNet, unpackNet } from './net';
import { unpack } from './packing';

/** What `scripts/train-items.ts` writes. */
export interface PackedWeights {
  /** Names of sentence features. A feature's number is its place here. */
  features: string[];
  /** By item: for each class but the first (whose weights are 0), one character a feature, and the largest weight. */
  sentence: Record<string, { most: number; packed: string[] }>;
  /** Numbers features as `features` does. */
  net: PackedNet;
  /** Names of a date's features, and weights packed as those of sentences. */
  date: { features: string[]; most: number; packed: string[] };
  /** By item: names of the text's features and, for each class but the first, their weights. */
  document: Record<string, { names: string[]; weights: number[][] }>;
  /** A status is sure from this probability on. */
  sure: number;
}

export interface ItemModel {
  /** Names of sentence features by number, and a name's number. */
  names: string[];
  place: Place;
  sentence: SentenceWeights;
  net: Net;
  dateIndex: Map<string, number>;
  date: Float32Array[];
  /** Of each item's features of texts the places among their weights. */
  document: Record<ItemId, { places: Map<string, number>; weights: Float64Array[] }>;
  sure: number;
}

/** The weights of all items and classes, feature by feature: those of one feature lie together. */
export interface SentenceWeights {
  /** Of each item: the place of its first class among a feature's weights, and how many classes it has there. */
  items: Map<ItemId, { from: number; classes: number }>;
  width: number;
  weights: Float32Array;
  /** Where the weights of a feature begin. They are unpacked when first asked for: a text shows few of all features. */
  rowOf(feature: number): number;
}

export function unpackAll({ features, sentence, net, date, document, sure }: PackedWeights): ItemModel {
  return {
    names: features,
    place: placesIn(features),
    sentence: sentenceWeights(sentence, features.length),
    net: unpackNet(net),
    dateIndex: new Map(date.features.map((name, at) => [name, at])),
    date: date.packed.map((one) => unpack(one, date.most)),
    document: Object.fromEntries(
      Object.entries(document).map(([item, { names, weights }]) => [
        item,
        {
          places: new Map(names.map((name, at) => [name, at])),
          weights: weights.map((row) => Float64Array.from(row)),
        },
      ]),
    ) as ItemModel['document'],
    sure,
  };
}

function sentenceWeights(sentence: PackedWeights['sentence'], features: number): SentenceWeights {
  const columns: { packed: string; weightOf: Float32Array }[] = [];
  const items: SentenceWeights['items'] = new Map();
  for (const [item, { most, packed }] of Object.entries(sentence)) {
    items.set(item as ItemId, { from: columns.length, classes: packed.length });
    const weightOf = unpack(SIGNS, most);
    columns.push(...packed.map((one) => ({ packed: one, weightOf })));
  }
  const width = columns.length;
  const weights = new Float32Array(width * features);
  const ready = new Uint8Array(features);
  const rowOf = (feature: number) => {
    const from = feature * width;
    if (ready[feature] === 1) return from;
    ready[feature] = 1;
    for (let at = 0; at < width; at++) {
      const { packed, weightOf } = columns[at]!;
      weights[from + at] = weightOf[packed.charCodeAt(feature)]!;
    }
    return from;
  };
  return { items, width, weights, rowOf };
}

/** Every sign that may stand for a weight, at the place of its code. */
const SIGNS = String.fromCharCode(...Array.from({ length: 128 }, (_, code) => code));
