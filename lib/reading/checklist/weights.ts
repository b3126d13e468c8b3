// The model's weights as they are kept: one character a weight, unpacked once.
import type { ItemId } from '../../model';

/** What `scripts/train-items.ts` writes. */
export interface PackedWeights {
  /** Names of sentence features. A feature's number is its place here. */
  features: string[];
  /** By item: for each class but the first (whose weights are 0), one character a feature, and the largest weight. */
  sentence: Record<string, { most: number; packed: string[] }>;
  /** Names of a date's features, and weights packed as those of sentences. */
  date: { features: string[]; most: number; packed: string[] };
  /** By item: names of the text's features and, for each class but the first, their weights. */
  document: Record<string, { names: string[]; weights: number[][] }>;
  /** A status is sure from this probability on. */
  sure: number;
}

const MIDDLE = 80;
export const STEPS = 44;

/** Squares, so that small weights are kept finer than large ones: `level` runs from -STEPS to STEPS. */
const weightAt = (level: number, most: number) => Math.sign(level) * (level / STEPS) ** 2 * most;

export function unpack(packed: string, most: number): Float32Array {
  const weights = new Float32Array(packed.length);
  for (let i = 0; i < packed.length; i++) {
    const code = packed.charCodeAt(i);
    // The backslash would be written as two; its place is taken by a sign above the others.
    weights[i] = weightAt((code === 125 ? 92 : code) - MIDDLE, most);
  }
  return weights;
}

export function pack(weights: ArrayLike<number>, most: number): string {
  return Array.from(weights, (weight) => {
    const level = Math.round(Math.sign(weight) * Math.sqrt(Math.abs(weight) / most) * STEPS);
    const code = MIDDLE + level;
    return String.fromCharCode(code === 92 ? 125 : code);
  }).join('');
}

export interface ItemModel {
  index: Map<string, number>;
  sentence: Map<ItemId, Float32Array[]>;
  dateIndex: Map<string, number>;
  date: Float32Array[];
  document: PackedWeights['document'];
  sure: number;
}

export function unpackAll({ features, sentence, date, document, sure }: PackedWeights): ItemModel {
  return {
    index: new Map(features.map((name, at) => [name, at])),
    sentence: new Map(
      Object.entries(sentence).map(([item, { most, packed }]) => [
        item as ItemId,
        packed.map((one) => unpack(one, most)),
      ]),
    ),
    dateIndex: new Map(date.features.map((name, at) => [name, at])),
    date: date.packed.map((one) => unpack(one, date.most)),
    document,
    sure,
  };
}
