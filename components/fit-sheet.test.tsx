// What is left out of the sheet, and in which order.
import { expect, it } from 'vitest';
import { type Cut, smaller } from './fit-sheet';

const whole = { line: false, dropped: 0 };
const start: Cut = { phrases: 2, left: whole, right: whole, remarks: 1 };
const both = { left: true, right: true };

/** Every cut from `start` to where nothing more goes. */
function all(over: { left: boolean; right: boolean }): Cut[] {
  const cuts = [start];
  for (let next = smaller(start, over); next !== cuts.at(-1); next = smaller(next, over)) cuts.push(next);
  return cuts;
}

it('what fits stays', () => {
  expect(smaller(start, { left: false, right: false })).toBe(start);
});

it('phrases go before the quotes of their column, remarks last', () => {
  const cuts = all({ left: false, right: true });
  const firstQuote = cuts.findIndex(({ right }) => right.line);
  expect(cuts[firstQuote]!.phrases).toBe(0);
  expect(cuts.at(-1)).toMatchObject({ phrases: 0, right: { line: true, dropped: 15 }, left: whole, remarks: 0 });
});

it('the left column costs no phrase', () => {
  expect(all({ left: true, right: false }).every(({ phrases }) => phrases === 2)).toBe(true);
});

it('it ends', () => {
  expect(all(both).length).toBeLessThan(40);
});
