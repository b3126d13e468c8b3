// The net beside the linear scorer: what it adds up, and how it is kept.
import { expect, test } from 'vitest';
import { hiddenOf, mix, netScores, type PackedNet, unpackNet } from './net';
import { pack, unpack } from './packing';

/** Two features, two hidden numbers, one item: the first feature speaks for `stated`, the second for nothing. */
const packed: PackedNet = {
  hidden: 2,
  share: 0.5,
  items: ['cause'],
  first: pack([4, -4, -4, 4], 4),
  mostFirst: 4,
  bias: [0, 0],
  second: pack([3, -3, 0, 0, 0, 0], 3),
  mostSecond: 3,
  out: [-1, -2, -3],
};

test('a feature moves the items through what all of them share', () => {
  const net = unpackNet(packed);
  const [cause] = netScores(net, Int32Array.from([0]));
  const [other] = netScores(net, Int32Array.from([1]));
  expect(cause!.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1);
  expect(cause![1]).toBeGreaterThan(0.9);
  expect(other![1]).toBeLessThan(0.05);
});

test('features it does not know count nothing, and many of a kind stay within bounds', () => {
  const net = unpackNet(packed);
  expect(hiddenOf(net, Int32Array.from([-1, 0, -1]))).toEqual(hiddenOf(net, Int32Array.from([0])));
  expect(hiddenOf(net, Int32Array.from([]))).toEqual(Float32Array.from([0, 0]));
});

test('weights survive being kept as text to within their steps', () => {
  const weights = [0, 0.01, -0.3, 1.7, -2];
  const back = unpack(pack(weights, 2), 2);
  for (const [at, weight] of weights.entries()) expect(back[at]).toBeCloseTo(weight, 1);
});

test('both scorers have their share', () => {
  expect(mix([0.8, 0.2], [0.4, 0.6], 0.5)).toEqual([expect.closeTo(0.6), expect.closeTo(0.4)]);
});
