// Old records open for ever; damaged ones are told apart from missing and newer ones, and nothing throws.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FUZZ_TIMEOUT, runs } from '../../tests/fuzz';
import { migrate, open, type Step } from './migrate';
import { KINDS, kindOf, RECORD_VERSION } from './records';

const v1: Record<string, Record<string, unknown>> = JSON.parse(readFileSync('lib/notebook/fixtures/v1.json', 'utf8'));

describe('version 1', () => {
  test.each(Object.entries(v1))('%s opens, with all it held', (key, record) => {
    const opened = open(record, kindOf(key)!);
    expect(opened).toEqual({ state: 'good', record: { ...record, v: RECORD_VERSION } });
  });

  test('there is a record of every kind', () => {
    expect(Object.keys(v1).map(kindOf).sort()).toEqual([...KINDS].sort());
  });
});

describe('steps', () => {
  const steps: Record<number, Step> = {
    1: ({ a, ...rest }) => ({ ...rest, b: a }),
    2: (record) => ({ ...record, c: 1 }),
  };

  test('go forward one by one, and a new record stays as it is', () => {
    const now = migrate({ v: 1, a: 7 }, 'ticks', steps, 3);
    expect(now).toEqual({ v: 3, b: 7, c: 1 });
    expect(migrate(now, 'ticks', steps, 3)).toEqual(now);
    expect(migrate(migrate({ v: 1, a: 7 }, 'ticks', steps, 2), 'ticks', steps, 3)).toEqual(now);
  });

  test('a gap is an error, not a guess', () => {
    expect(() => migrate({ v: 1 }, 'ticks', {}, 2)).toThrow('no way from version 1');
  });
});

test('nothing, rubbish and the future are three things', () => {
  expect(open(undefined, 'ticks')).toEqual({ state: 'none' });
  expect(open('x', 'ticks')).toEqual({ state: 'bad', damage: 'shape', reason: 'not a record' });
  expect(open({}, 'ticks')).toEqual({ state: 'bad', damage: 'version', reason: 'no version' });
  expect(open({ v: RECORD_VERSION + 1 }, 'ticks')).toEqual({ state: 'newer' });
  const key = 'ticks:0123456789abcdef0123456789abcdef';
  const bad = { ...v1[key], value: { began: { at: 5 } } };
  expect(open(bad, 'ticks')).toMatchObject({
    state: 'bad',
    damage: 'wrong',
    reason: expect.stringContaining('value.began.at'),
  });
  const { value: _, ...rest } = v1[key]!;
  expect(open(rest, 'ticks')).toMatchObject({ damage: 'missing', reason: expect.stringContaining('value') });
});

test('any damage to a record is noticed or harmless, and never throws', { timeout: FUZZ_TIMEOUT }, () => {
  const entries = fc.constantFrom(...Object.entries(v1));
  fc.assert(
    fc.property(
      entries,
      fc.nat(400),
      fc.anything({ withNullPrototype: true }),
      fc.jsonValue(),
      ([key, record], at, rubbish, json) => {
        const text = JSON.stringify(record);
        const kind = kindOf(key)!;
        const cut = text.slice(0, at % text.length) + text.slice((at % text.length) + 1);
        const mangled = (() => {
          try {
            return JSON.parse(cut);
          } catch {
            return cut;
          }
        })();
        for (const found of [mangled, rubbish, json, { ...record, value: rubbish }, { ...record, done: json }]) {
          expect(['good', 'bad', 'none', 'newer']).toContain(open(found, kind).state);
        }
      },
    ),
    runs(),
  );
});
