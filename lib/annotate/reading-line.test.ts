// The mark nearest the reading line.
// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import type { Drawn } from './highlights';
import { nearestMark } from './reading-line';

const drawn = [100, 300, 900].map((top) => ({ mark: { id: String(top) }, top }) as unknown as Drawn);
const topOf = (one: Drawn) => (one as unknown as { top: number }).top;
const nearest = (y: number) => nearestMark(drawn, y, topOf)?.mark.id;

it('is the mark whose line is nearest, above or below', () => {
  expect([0, 190, 210, 599, 601, 5000].map(nearest)).toEqual(['100', '100', '300', '300', '900', '900']);
});

it('is none where there are no marks', () => {
  expect(nearestMark([], 10, topOf)).toBeUndefined();
});
