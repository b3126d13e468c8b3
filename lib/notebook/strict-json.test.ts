// JSON read strictly: the same values as JSON.parse gives, or an error that names the line.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cpuTime } from '../../tests/cpu-time';
import { FUZZ_TIMEOUT, runs } from '../../tests/fuzz';
import { parseStrictJson } from './strict-json';

const limits = { depth: 8, length: 1_000_000 };
const parse = (text: string) => parseStrictJson(text, limits);

describe('what it refuses', () => {
  test.each([
    ['{\n "a": 1,\n "a": 2 }', 'Line 3: "a" stands here twice'],
    ['{"__proto__": {"x": 1}}', 'Line 1: the name "__proto__" is not allowed'],
    ['{"constructor": 1}', 'Line 1: the name "constructor" is not allowed'],
    ['{"a": [1,]}', 'Line 1: a value was expected'],
    ['{"a" 1}', 'Line 1: a colon was expected'],
    ['[1 2]', 'Line 1: a comma or ] was expected'],
    ['{"a": 1', 'Line 1: a comma or } was expected'],
    ['{a: 1}', 'Line 1: a string in double quotes was expected'],
    ['["a\nb"]', 'Line 1: this string does not end, or holds something that JSON does not allow'],
    ['1 2', 'Line 1: nothing was expected after the end'],
    ['', 'Line 1: a value was expected'],
    ['[[[[[[[[[[1]]]]]]]]]]', 'Line 1: nested deeper than 8'],
  ])('%j', (text, message) => {
    expect(() => parse(text)).toThrow(message);
  });

  test('hostile files are refused in 100 ms, and nothing outside changes', () => {
    const before = Object.getOwnPropertyNames(Object.prototype).sort();
    const files = [
      '['.repeat(900_000),
      `{"a":${'{"b":'.repeat(100_000)}`,
      `"${'\\'.repeat(900_000)}`,
      ' '.repeat(900_000),
      'x'.repeat(40_000_000),
    ];
    for (const file of files) {
      const start = cpuTime();
      expect(() => parse(file)).toThrow();
      expect(cpuTime() - start).toBeLessThan(100);
    }
    expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(before);
  });
});

test('every other JSON text gives what JSON.parse gives', { timeout: FUZZ_TIMEOUT }, () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 6 }), fc.constantFrom(undefined, 2), (text, indent) => {
      const pretty = JSON.stringify(JSON.parse(text), null, indent);
      if (/"(?:__proto__|constructor|prototype)"\s*:/.test(pretty)) return;
      expect(parse(pretty)).toEqual(JSON.parse(pretty));
    }),
    runs(),
  );
});

test('any text at all: a value that JSON.parse agrees with, or an error', { timeout: FUZZ_TIMEOUT }, () => {
  const characters = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    '"',
    ':',
    ',',
    '1',
    '-',
    '.',
    'e',
    'true',
    'null',
    '\\',
    ' ',
    '\n',
    'a',
    '\u0000',
  );
  fc.assert(
    fc.property(fc.array(characters, { maxLength: 14 }), (parts) => {
      const text = parts.join('');
      let value: unknown;
      try {
        value = parse(text);
      } catch {
        return;
      }
      expect(value).toEqual(JSON.parse(text));
    }),
    runs(),
  );
});
