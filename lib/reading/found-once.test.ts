// A finder runs once a text, and again for another.
import { expect, test } from 'vitest';
import { foundOnce } from './found-once';
import { prepare } from './prepare';

test('once a text and rules, however often it is asked', () => {
  let made = 0;
  let run = 0;
  const lengths = foundOnce((rules: { add: number }) => {
    made += 1;
    return ({ raw }) => {
      run += 1;
      return raw.length + rules.add;
    };
  });
  const [short, long, rules] = [prepare('a'), prepare('abc'), { add: 1 }];
  expect([lengths(short, rules), lengths(short, rules), lengths(long, rules)]).toEqual([2, 2, 4]);
  expect([made, run]).toEqual([1, 2]);
});
