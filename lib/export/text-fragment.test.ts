// Text fragments against a plain re-telling of how browsers look for them.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nastyText } from '../../tests/arbitrary-dossier';
import { FUZZ_TIMEOUT, runs } from '../../tests/fuzz';
import type { Span } from '../model';
import { linkTo, textFragment } from './text-fragment';

const at = (text: string, quote: string, nth = 0): Span => {
  let start = -1;
  for (let i = 0; i <= nth; i++) start = text.indexOf(quote, start + 1);
  return { start, end: start + quote.length };
};

/** Slow and obvious: tries every start from left to right, then every end. */
function browse(text: string, directive: string): Span | undefined {
  const terms = directive.replace(':~:text=', '').split(',');
  const take = (is: boolean, which: 'shift' | 'pop') =>
    is ? decodeURIComponent(terms[which]()!.replace(/^-|-$/g, '')) : '';
  const prefix = take(terms[0]!.endsWith('-'), 'shift');
  const suffix = take(terms.at(-1)!.startsWith('-'), 'pop');
  const [first = '', last = ''] = terms.map((term) => decodeURIComponent(term));
  const hay = text.replaceAll('\n', ' ').toLowerCase();
  const is = (term: string, i: number) =>
    hay.startsWith(term.toLowerCase(), i) &&
    !/[\p{L}\p{N}]{2}/u.test(hay.slice(i + term.length - 1, i + term.length + 1));
  for (let start = 0; start < hay.length; start++) {
    if (!is(first, start) || (start > 0 && /[\p{L}\p{N}]{2}/u.test(hay.slice(start - 1, start + 1)))) continue;
    if (prefix && !hay.slice(0, start).trimEnd().endsWith(prefix.toLowerCase())) continue;
    const ends = last
      ? Array.from({ length: hay.length }, (_, i) => i)
          .filter((i) => i >= start + first.length && is(last, i))
          .map((i) => i + last.length)
      : [start + first.length];
    const end = ends.find((each) => !suffix || hay.slice(each).trimStart().startsWith(suffix.toLowerCase()));
    if (end !== undefined) return { start, end };
  }
  return undefined;
}

describe('text fragments', () => {
  test('short words as they are, with - , & encoded', () => {
    const text = 'The cut-off, they said, was R&D data.';
    expect(textFragment(text, at(text, 'cut-off, they'))).toBe(':~:text=cut%2Doff%2C%20they');
    expect(textFragment(text, at(text, 'R&D'))).toBe(':~:text=R%26D');
  });

  test('a second occurrence is told apart by what stands before it', () => {
    const text = 'There is no evidence. Later it said no evidence was found.';
    expect(textFragment(text, at(text, 'no evidence'))).toBe(':~:text=no%20evidence');
    expect(textFragment(text, at(text, 'no evidence', 1))).toBe(':~:text=said-,no%20evidence,-was');
  });

  test('half words are widened, outer spaces dropped', () => {
    const text = 'Passengers were told.';
    expect(textFragment(text, { start: 2, end: 11 })).toBe(':~:text=Passengers');
    expect(textFragment(text, { start: 3, end: 3 })).toBe('');
  });

  test('a long quote, or one over two paragraphs, is a range', () => {
    const text = `One two three four five six.\n${'seven eight '.repeat(12)}\nand the end of it all.`;
    expect(textFragment(text, { start: 0, end: text.length })).toBe(
      ':~:text=One%20two%20three%20four,end%20of%20it%20all.',
    );
  });

  test('goes behind a fragment that is there, and drops an older directive', () => {
    expect(linkTo('https://a.example/x', 'abc', { start: 0, end: 3 })).toBe('https://a.example/x#:~:text=abc');
    expect(linkTo('https://a.example/#/story', 'abc', { start: 0, end: 3 })).toBe(
      'https://a.example/#/story:~:text=abc',
    );
    expect(linkTo('https://a.example/#:~:text=old', 'abc', { start: 0, end: 3 })).toBe(
      'https://a.example/#:~:text=abc',
    );
    // Half of a delimiter would become a whole one with ours: the browser takes the first it meets.
    for (const half of ['#:~', '#story:~'])
      expect(linkTo(`https://a.example/${half}`, 'abc', { start: 0, end: 3 })).toBe(
        `https://a.example/${half.slice(0, -2)}:~:text=abc`,
      );
    expect(linkTo('about:blank', 'abc', { start: 0, end: 3 })).toBeUndefined();
  });

  // Every line ends in a number of its own, so that there always is something to tell two places apart.
  const words = fc.constantFrom('no', 'evidence', 'that', 'data', 'was', 'taken', 'cut-off', 'R&D,', '“said”');
  const lines = fc.array(fc.array(words, { minLength: 1, maxLength: 10 }), { minLength: 1, maxLength: 8 });
  const texts = lines.map((all) => all.map((line, i) => [...line, `n${i}`].join(' ')).join('\n'));
  const places = texts.chain((text) =>
    fc.tuple(fc.constant(text), fc.nat(text.split(/\s/).length - 1), fc.nat(14)).map(([whole, first, more]) => {
      const tokens = [...whole.matchAll(/\S+/g)];
      const last = tokens[Math.min(first + more, tokens.length - 1)]!;
      return { text: whole, start: tokens[first]!.index, end: last.index + last[0].length };
    }),
  );

  test('a browser lands on exactly these words', { timeout: FUZZ_TIMEOUT }, () => {
    fc.assert(
      fc.property(places, ({ text, start, end }) => {
        expect(browse(text, textFragment(text, { start, end }))).toEqual({ start, end });
      }),
      runs(0.3),
    );
  });

  test('any text, any span: plain ASCII that nothing can misread', { timeout: FUZZ_TIMEOUT }, () => {
    fc.assert(
      fc.property(nastyText(8), fc.nat(200), fc.nat(200), (text, start, size) => {
        const directive = textFragment(text, {
          start: Math.min(start, text.length),
          end: Math.min(start + size, text.length),
        });
        expect(directive).toMatch(/^(?::~:text=(?:[\w.~%]+-,)?[\w.~%]+(?:,[\w.~%]+)?(?:,-[\w.~%]+)?)?$/);
      }),
      runs(),
    );
  });
});
