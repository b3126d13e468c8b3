// Numbers of people, and numbers that are none.
import { expect, test } from 'vitest';
import { findCounts } from './counts';

const people = (text: string) =>
  findCounts(text.toLowerCase())
    .filter(({ of }) => of === 'people')
    .map(({ value }) => value);

test.each([
  ['The breach affected 9.4 million passengers.', [9_400_000]],
  ['It hit 12,431 current and former employees.', [12_431]],
  ['Fewer than 500 patients were told.', [500]],
  ['Some 62K user accounts were taken.', [62_000]],
  ['About half a million customers are being told.', [500_000]],
])('%s', (text, values) => {
  expect(people(text)).toEqual(values);
});

test.each([
  'Revenue was £3.4 million last year.',
  'It runs 1,200 hotels.',
  'The thieves took 300 GB.',
  'It offers 24 months of monitoring.',
  'It was fined $500,000.',
])('no people: %s', (text) => {
  expect(people(text)).toEqual([]);
});
