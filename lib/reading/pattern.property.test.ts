// The fast finder against an obvious slow one: one plain expression a row, tried at every place of every sentence.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CLASSES } from '../rules/classes';
import { compile } from './pattern';
import { type Piece, parse } from './pattern-syntax';
import { prepare } from './prepare';

const QUOTED = /[.*+?^${}()|[\]\\/]/g;

/** Where a word may begin: after a space, at the start or after a gap (`@` marks that), or within a word if glued. */
function expression(pieces: Piece[]): string {
  return pieces
    .map((piece) => {
      if (piece.kind === 'hyphen') return '(?:-| )(?<joint>)';
      if (piece.kind === 'gap') return `[,;:')\\]]{0,3} (?:[^ \\n]{1,60} ){0,${piece.words}}?(?:|[(['$])(?<joint>)`;
      if (piece.kind === 'light') return '';
      if (piece.kind === 'group') return `(?:${piece.branches.map(expression).join('|')})`;
      const tail = piece.star ? `\\w{0,60}(?:'s(?!\\w)|(?!')|(?=')|'(?= ))` : '';
      return `${piece.glued ? '' : '(?:(?<=^|JOINT)| )'}${piece.text.replace(QUOTED, '\\$&')}${tail}`;
    })
    .join('');
}

/** Without lookbehind on joints: a separator is a space unless the place is the start, or follows a gap or hyphen. */
function reference(say: string, text: string): [number, number][] {
  const body = expression(parse(say, CLASSES))
    .replace(/\(\?<joint>\)/g, '')
    .replace(/\(\?<=\^\|JOINT\)/g, "(?<=^|[ \\-(['$])");
  const anywhere = new RegExp(`(?:${body})(?:(?<!\\w)|(?!\\w))`, 'y');
  const hits: [number, number][] = [];
  const { folded, rawAt } = prepare(text);
  let offset = 0;
  for (const sentence of folded.split('\n')) {
    for (let at = 0, last = 0; at < sentence.length; at++) {
      if (at < last || !/\w/.test(sentence[at]!) || (at > 0 && /\w/.test(sentence[at - 1]!))) continue;
      anywhere.lastIndex = 0;
      const match = anywhere.exec(sentence.slice(at));
      if (!match || match[0] === '') continue;
      last = at + match[0].length;
      hits.push([rawAt(offset + at), rawAt(offset + last - 1) + 1]);
    }
    offset += sentence.length + 1;
  }
  return hits;
}

const word = fc.constantFrom(
  'no',
  'evidence',
  'data',
  'of',
  'misuse',
  'we',
  'third',
  'party',
  'customers',
  'the',
  'was',
  'copied',
);
const plain = word;
const part: fc.Arbitrary<string> = fc.oneof(
  { weight: 5, arbitrary: plain },
  { weight: 1, arbitrary: fc.tuple(word, word).map(([a, b]) => `(${a}|${b})`) },
  { weight: 1, arbitrary: fc.tuple(word, word, word).map(([a, b, c]) => `(${a} ${b}|${c})`) },
  { weight: 1, arbitrary: fc.array(word, { minLength: 5, maxLength: 9 }).map((words) => `(${words.join('|')})`) },
  { weight: 1, arbitrary: word.map((a) => `[${a}]`) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('custom*', 'mis*', 'th*', 'third-party', 'third[-]party', 'evidence[s]', '{DATA}'),
  },
);
const pattern = fc
  .tuple(word, fc.array(fc.tuple(fc.constantFrom('', '', ' ~', ' ~1', ' ~2'), part), { maxLength: 3 }), part, word)
  .map(
    ([first, rest, before, last]) =>
      `${before} ${first}${rest.map(([gap, next]) => `${gap} ${next}`).join('')} ${last}`,
  );
const text = fc
  .array(
    fc.tuple(
      fc.oneof(
        word,
        fc.constantFrom(
          'customer',
          'evidences',
          'thirdparty',
          'third-party',
          'it',
          "customer's",
          'records',
          '(no',
          'data,',
        ),
      ),
      fc.constantFrom(' ', ' ', ' ', ' ', ' ', '  ', '. ', '. The ', '\n', ' "', '" ', '\u00a0', '\u00ad '),
    ),
    { maxLength: 60 },
  )
  .map((words) => words.map(([a, b]) => a + b).join(''));

test('finds what the slow one finds, in every text and for every pattern', () => {
  fc.assert(
    fc.property(pattern, text, (say, body) => {
      const found = compile([{ id: 'x', say }])(prepare(body)).map(({ start, end }): [number, number] => [start, end]);
      expect(found).toEqual(reference(say, body));
    }),
    { numRuns: 1500, seed: 7 },
  );
});

test('many rows at once find what each finds alone', () => {
  fc.assert(
    fc.property(fc.array(pattern, { minLength: 2, maxLength: 12 }), text, (says, body) => {
      const prepared = prepare(body);
      const rows = says.map((say, index) => ({ id: String(index), say }));
      const together = compile(rows)(prepared);
      for (const row of rows) expect(together.filter(({ id }) => id === row.id)).toEqual(compile([row])(prepared));
    }),
    { numRuns: 300, seed: 7 },
  );
});

test('offsets always lead back to the raw text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (raw) => {
      const { norm, folded, sentences, rawAt } = prepare(raw);
      expect(norm).toHaveLength(raw.length);
      for (let i = 0; i < folded.length; i++) expect(norm[rawAt(i)]).toBe(folded[i]);
      for (const { start, end } of sentences) expect(raw.slice(start, end).trim()).toHaveLength(end - start);
    }),
    { numRuns: 500, seed: 7 },
  );
});
