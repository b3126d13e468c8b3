// Names in parts: however a name is put together, it is the same name, and no two of the filter's are taken for one another.
import { expect, test } from 'vitest';
import { partOf, placesIn } from './name-parts';
import weights from './weights/signals.json';

test('a name is found by its parts, wherever it is cut', () => {
  const place = placesIn(['before:was', 'pairs/speed:very_quickly', 'late']);
  expect(place(partOf('before:was'))).toBe(0);
  expect(place(partOf('before:'), partOf('was'))).toBe(0);
  expect(place(partOf('pairs/speed:'), partOf('very'), partOf('_'), partOf('quickly'))).toBe(1);
  expect(place(partOf('la'), partOf(''), partOf('te'))).toBe(2);
});

test('other names are not found', () => {
  const place = placesIn(['before:was', 'late']);
  for (const name of ['before:saw', 'before:', 'was', 'tale', '']) expect(place(partOf(name))).toBe(-1);
});

test('each name of the filter has a place of its own', () => {
  const names = Object.keys(weights.weights);
  const place = placesIn(names);
  expect(names.filter((name, at) => place(partOf(name)) !== at)).toEqual([]);
});
