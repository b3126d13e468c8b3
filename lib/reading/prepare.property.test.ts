// Sentences of any text whatever: in order, apart, each within a line, and together all that there is to read.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FUZZ_TIMEOUT, runs } from '../../tests/fuzz';
import { prepare } from './prepare';

const piece = fc.oneof(
  fc.constantFrom(
    '. ',
    '! ',
    '?" ',
    '\n',
    '\n\n',
    ' • ',
    '\u00a0',
    '\u00ad',
    '  ',
    'Inc. ',
    'Jan. 5',
    'p.m. ',
    'U.S. ',
  ),
  fc.constantFrom('The firm', 'said', 'so', '“We', 'know.”', 'A.', '1.', 'No. 12', 'e.g. ', '(no)', "it's", '…'),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
);
const anyText = fc.array(piece, { maxLength: 40 }).map((parts) => parts.join(''));
const BETWEEN = /^[\s•▪●◦‣]*$/;

test('sentences come in order, never touch, never hold a line’s end, and leave nothing out', {
  timeout: FUZZ_TIMEOUT,
}, () => {
  fc.assert(
    fc.property(anyText, (raw) => {
      const { norm, sentences } = prepare(raw);
      let last = 0;
      for (const { start, end } of sentences) {
        expect(start).toBeLessThan(end);
        expect(norm.slice(last, start)).toMatch(BETWEEN);
        last = end;
      }
      expect(norm.slice(last)).toMatch(BETWEEN);
      for (const { start, end } of sentences.slice(1)) expect(norm.slice(start, end)).not.toContain('\n');
    }),
    runs(),
  );
});

test('every offset in a sentence leads to it, every other to the one before, or to the first', {
  timeout: FUZZ_TIMEOUT,
}, () => {
  fc.assert(
    fc.property(anyText, fc.nat(300), (raw, offset) => {
      const { sentences, sentenceAt } = prepare(raw);
      const before = sentences.findLastIndex(({ start }) => start <= offset);
      expect(sentenceAt(offset)).toBe(sentences.length > 0 ? Math.max(0, before) : -1);
    }),
    runs(),
  );
});
