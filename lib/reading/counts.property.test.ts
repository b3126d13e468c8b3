// Numbers of people written in every way that is read, and read back; and of any text at all, only numbers that stand there.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FUZZ_TIMEOUT, runs } from '../../tests/fuzz';
import { findCounts } from './counts';

const people = fc.constantFrom(
  'customers',
  'current and former employees',
  'people',
  'user accounts',
  'patient records',
);
const grouped = fc.integer({ min: 1000, max: 999_999_999 });

test('a number of people is read as it was meant', { timeout: FUZZ_TIMEOUT }, () => {
  const scale = fc.constantFrom<[string, number]>(['thousand', 1e3], ['million', 1e6], ['billion', 1e9], ['lakh', 1e5]);
  const plain = grouped.map((value) => ({ value, said: value.toLocaleString('en-GB') }));
  const bare = fc.nat(999_999_999).map((value) => ({ value, said: String(value) }));
  const scaled = fc.tuple(fc.integer({ min: 1, max: 999 }), fc.nat(9), scale).map(([whole, tenth, [word, by]]) => ({
    value: whole * by + (tenth * by) / 10,
    said: `${whole}.${tenth} ${word}`,
  }));
  fc.assert(
    fc.property(fc.oneof(plain, bare, scaled), people, ({ value, said }, who) => {
      const found = findCounts(`the breach reached ${said} ${who}, it said.`);
      expect(found).toMatchObject([{ value, of: 'people', loose: false }]);
    }),
    runs(),
  );
});

test('money, sizes and lengths of time are no people', { timeout: FUZZ_TIMEOUT }, () => {
  const thing = fc.constantFrom(
    ['£', ' in revenue'],
    ['', ' days'],
    ['', ' per cent'],
    ['$', ' million'],
    ['', ' servers'],
  );
  fc.assert(
    fc.property(grouped, thing, (value, [before, after]) => {
      const found = findCounts(`it lost ${before}${value.toLocaleString('en-GB')}${after}.`);
      expect(found.map(({ of }) => of)).not.toContain('people');
      expect(found).toHaveLength(1);
    }),
    runs(),
  );
});

test('of any text: places in order, each beginning with what is a number', { timeout: FUZZ_TIMEOUT }, () => {
  const bits = fc.constantFrom(
    'half a',
    'million',
    '12',
    '3,400',
    '9.4',
    'k',
    '+',
    '$',
    'twelve',
    'hundred',
    'users',
    'an',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(bits, fc.string({ maxLength: 4 })), { maxLength: 12 }), (parts) => {
      const norm = parts.join(' ').toLowerCase();
      let last = 0;
      for (const { start, end, value } of findCounts(norm)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(Number.isFinite(value) && value >= 0).toBe(true);
        expect(norm.slice(start, end)).toMatch(/\d|half|a|one|two|three|four|five|six|seven|eight|nine|ten|ve|teen|ty/);
        last = end;
      }
    }),
    runs(),
  );
});
