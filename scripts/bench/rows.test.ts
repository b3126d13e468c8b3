// What the check lets pass and what it does not.
import { expect, test } from 'vitest';
import { broken, type Line, table } from './rows';

const row = { name: 'finder', ours: 3, unit: 'MB/s', budget: '≥ 1.3×', holds: true };
const lines: Line[] = [
  { ...row, id: 'faster', ratio: 2, least: 1.3 },
  { ...row, id: 'lighter', ratio: 0.5, most: 1 },
  { ...row, id: 'absolute', budget: '≤ 15 ns', holds: false },
  { id: 'none', name: 'heap', budget: '≤ 1 MB', missing: 'no browser' },
];

test('ratios within their limits pass; absolute times and what was not measured never fail', () =>
  expect(broken(lines)).toEqual([]));

test.each([
  ['faster', 2.1],
  ['lighter', 0.4],
])('%s is broken where the limit is set on purpose to %d', (id, limit) =>
  expect(broken(lines, { [id]: limit }).map((each) => each.id)).toEqual([id]),
);

test('a ratio that is no number is no pass', () =>
  expect(broken([{ ...row, id: 'lost', ratio: Number.NaN, most: 1 }])).toHaveLength(1));

test('the table says plainly what was not measured', () =>
  expect(table(lines).split('\n').at(-1)).toContain('not measured: no browser'));
