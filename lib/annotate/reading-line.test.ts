// The mark nearest the reading line.
// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import type { Drawn } from './highlights';
import { nearestMark } from './reading-line';

const at = (top: number | undefined) => ({ mark: { id: String(top) }, top }) as unknown as Drawn;
const drawn = [100, 300, 900].map(at);
const topOf = (one: Drawn) => (one as unknown as { top: number | undefined }).top;
const nearest = (y: number) => nearestMark(drawn, y, topOf)?.mark.id;

it('is the mark whose line is nearest, above or below', () => {
  expect([0, 190, 210, 599, 601, 5000].map(nearest)).toEqual(['100', '100', '300', '300', '900', '900']);
});

it.each([
  ['among the first', [undefined, undefined, 100, 300, 900]],
  ['in the middle', [100, undefined, undefined, undefined, 300, undefined, 900]],
  ['among the last', [100, 300, 900, undefined, undefined]],
  ['everywhere', [undefined, 100, undefined, 300, undefined, undefined, 900, undefined]],
])('is never in text that is folded away: %s', (_, tops) => {
  const nearestOf = (y: number) => nearestMark(tops.map(at), y, topOf)?.mark.id;
  expect([0, 190, 210, 599, 601, 5000].map(nearestOf)).toEqual(['100', '100', '300', '300', '900', '900']);
});

it('is none where all is folded away', () => {
  expect(nearestMark([at(undefined), at(undefined)], 10, topOf)).toBeUndefined();
});

it('is none where there are no marks', () => {
  expect(nearestMark([], 10, topOf)).toBeUndefined();
});
