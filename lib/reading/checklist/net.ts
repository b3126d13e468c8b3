// A small net beside the linear scorer of sentences: all items share a few hidden numbers, so that what is learned of one helps the others.
import type { ItemId } from '../../model';
import { unpack } from './packing';
import { softmaxFromZero } from './softmax';

/** As kept: one character a weight, `most` the largest; `first` feature by feature, `second` item by item and class by class. */
export interface PackedNet {
  hidden: number;
  /** How much of a sentence's score is the net's; the rest is the linear scorer's. */
  share: number;
  items: ItemId[];
  first: string;
  mostFirst: number;
  bias: number[];
  second: string;
  mostSecond: number;
  out: number[];
}

export interface Net {
  hidden: number;
  share: number;
  items: ItemId[];
  /** Adds a feature's weights to the hidden sums. */
  add(feature: number, sums: Float32Array): void;
  bias: Float32Array;
  /** Weights of each item's classes but the first, whose weights are 0. */
  second: Float32Array;
  out: Float32Array;
}

/** Classes that have weights. */
export const CLASSES_WEIGHED = 3;

/** Features are unpacked when first asked for: a text shows few of all. */
export function unpackNet({ hidden, share, items, first, mostFirst, bias, second, mostSecond, out }: PackedNet): Net {
  const rows: (Float32Array | undefined)[] = [];
  const add = (feature: number, sums: Float32Array) => {
    let row = rows[feature];
    if (!row) {
      row = unpack(first.slice(feature * hidden, (feature + 1) * hidden), mostFirst);
      rows[feature] = row;
    }
    for (let h = 0; h < hidden; h++) sums[h]! += row[h]!;
  };
  return {
    hidden,
    share,
    items,
    add,
    bias: Float32Array.from(bias),
    second: unpack(second, mostSecond),
    out: Float32Array.from(out),
  };
}

/** What a sentence's features add up to behind the first layer; features below 0 are not known to the net. */
export function hiddenOf({ hidden, bias, add }: Net, features: Int32Array): Float32Array {
  const sums = new Float32Array(hidden);
  let known = 0;
  for (let at = 0; at < features.length; at++) {
    if (features[at]! < 0) continue;
    known++;
    add(features[at]!, sums);
  }
  const scale = scaleOf(known);
  for (let h = 0; h < hidden; h++) sums[h] = Math.max(0, sums[h]! * scale + bias[h]!);
  return sums;
}

/** A long sentence has more features; its sums stay within the same bounds. */
export const scaleOf = (features: number) => 1 / Math.sqrt(features + 1);

const columns = new WeakMap<Net, Float64Array>();

/** The last layer's weights by hidden number: those of one lie together, since of a sentence many are 0. */
function columnsOf(net: Net): Float64Array {
  const known = columns.get(net);
  if (known) return known;
  const { hidden, second, out } = net;
  const turned = Float64Array.from(
    second,
    (_, at) => second[(at % out.length) * hidden + Math.floor(at / out.length)]!,
  );
  columns.set(net, turned);
  return turned;
}

/** What the last layer adds up to, item by item and class by class. */
export function netOutputs(net: Net, features: Int32Array): Float64Array {
  const hidden = hiddenOf(net, features);
  const outputs = Float64Array.from(net.out);
  const weights = columnsOf(net);
  for (let h = 0; h < hidden.length; h++) {
    const value = hidden[h]!;
    if (value === 0) continue;
    const from = h * outputs.length;
    for (let o = 0; o < outputs.length; o++) outputs[o]! += weights[from + o]! * value;
  }
  return outputs;
}

/** By item, in the order of `items`: the probability of each class. */
export function netScores(net: Net, features: Int32Array): number[][] {
  const outputs = netOutputs(net, features);
  return net.items.map((_, item) => softmaxFromZero(outputs, item * CLASSES_WEIGHED));
}

/** The two scorers' probabilities, mixed by the net's share. */
export const mix = (linear: number[], net: number[], share: number): number[] =>
  linear.map((p, at) => p * (1 - share) + net[at]! * share);
