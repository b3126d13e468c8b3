// The beginnings of a pattern: complete, and few, whatever the pattern is made of.
import { expect, test } from 'vitest';
import { cpuTime } from '../../tests/cpu-time';
import { headsOf } from './heads';
import { compile } from './pattern';
import { parse } from './pattern-syntax';
import { prepare } from './prepare';

const heads = (say: string, longEnough?: number) => headsOf(parse(say, {}), longEnough);

test('every way in has its beginning', () => {
  expect(heads('[very] (small|tiny) sum').sort()).toEqual(['small sum', 'tiny sum', 'very small sum', 'very tiny sum']);
});

const letters = 'abcdefghijklmnopqrstuvwxyz0123456789'.split('');

test.each([
  ['parts that may be left out', `${letters.map((letter) => `[${letter}]`).join('')} end`],
  ['the same, spaced', `${letters.map((letter) => `[${letter}]`).join(' ')} end`],
  ['the same after a word', `we ${letters.map((letter) => `[${letter}]`).join(' ')} end`],
  ['the same inside brackets', `(${letters.map((letter) => `[${letter}]`).join(' ')} end|other)`],
  ['lights that may be left out', `${'[<]'.repeat(40)} end`],
])('%s: in good time, and found', (_name, say) => {
  const start = cpuTime();
  expect(heads(say).length).toBeLessThan(2500);
  expect(heads(say, 2).length).toBeLessThan(2500);
  const found = compile([{ id: 'x', say }])(prepare('Before that, we a c z 9 end. So.'));
  expect(cpuTime() - start).toBeLessThan(500);
  expect(found.length).toBeGreaterThan(0);
});
