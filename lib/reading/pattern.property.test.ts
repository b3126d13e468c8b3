// The fast finder against an obvious slow one: one plain expression a row, tried at every place of every sentence.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FUZZ_TIMEOUT, runs } from '../../tests/fuzz';
import { rules } from '../rules';
import { CLASSES } from '../rules/classes';
import { builtList } from './built-search';
import { cueRows } from './checklist/cues';
import { compile } from './pattern';
import { byCharacter } from './pattern-by-character';
import { type Piece, parse } from './pattern-syntax';
import { prepare } from './prepare';

const QUOTED = /[.*+?^${}()|[\]\\/]/g;

/** Before a word: nothing where the text begins or a gap, a hyphen or an opening sign has led up to it, else a space. */
const BEFORE = "(?:(?<=^|[ \\-(['$])| )";
/** After `word*`: the rest of the word, with its possessive or without. */
const AFTER = "\\w{0,60}(?:'s(?!\\w)|(?!')|(?=')|'(?= ))";

/** A pattern as an ordinary expression, sentence by sentence. */
function expression(pieces: Piece[]): string {
  return pieces
    .map((piece) => {
      if (piece.kind === 'light') return '';
      if (piece.kind === 'hyphen') return '(?:-| )';
      if (piece.kind === 'gap') return `[,;:')\\]]{0,3} (?:[^ ]{1,60} ){0,${piece.words}}?(?:|[(['$])`;
      if (piece.kind === 'group') return `(?:${piece.branches.map(expression).join('|')})`;
      return `${piece.glued ? '' : BEFORE}${piece.text.replace(QUOTED, '\\$&')}${piece.star ? AFTER : ''}`;
    })
    .join('');
}

/** Finds slowly and plainly: at every place of every sentence where a word begins. */
function reference(say: string): (text: string) => [number, number][] {
  const body = expression(parse(say, CLASSES));
  const here = new RegExp(`(?:${body})(?:(?<!\\w)|(?!\\w))`, 'y');
  return (text) => {
    const hits: [number, number][] = [];
    const { folded, rawAt } = prepare(text);
    let offset = 0;
    for (const sentence of folded.split('\n')) {
      for (let at = 0, last = 0; at < sentence.length; at++) {
        if (at < last || !/\w/.test(sentence[at]!) || (at > 0 && /\w/.test(sentence[at - 1]!))) continue;
        here.lastIndex = 0;
        const match = here.exec(sentence.slice(at));
        if (!match || match[0] === '') continue;
        last = at + match[0].length;
        hits.push([rawAt(offset + at), rawAt(offset + last - 1) + 1]);
      }
      offset += sentence.length + 1;
    }
    return hits;
  };
}

const word = fc.constantFrom(
  'no',
  'evidence',
  'data',
  'of',
  'misuse',
  'we',
  'third',
  'customers',
  'the',
  'was',
  'copied',
);

/** A bit of a pattern with a text that it (nearly always) matches. */
interface Said {
  say: string;
  said: string;
}
const one = (say: string, said: string): Said => ({ say, said });
const part: fc.Arbitrary<Said> = fc.oneof(
  { weight: 5, arbitrary: word.map((a) => one(a, a)) },
  { weight: 1, arbitrary: fc.tuple(word, word).map(([a, b]) => one(`(${a}|${b})`, b)) },
  { weight: 1, arbitrary: fc.tuple(word, word, word).map(([a, b, c]) => one(`(${a} ${b}|${c})`, `${a} ${b}`)) },
  {
    weight: 1,
    arbitrary: fc.array(word, { minLength: 5, maxLength: 9 }).map((all) => one(`(${all.join('|')})`, all.at(-1)!)),
  },
  { weight: 1, arbitrary: fc.tuple(word, fc.boolean()).map(([a, there]) => one(`[${a}]`, there ? a : '')) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      one('custom*', "customer's"),
      one('mis*', 'misuse'),
      one('th*', 'third'),
      one('third-party', 'third party'),
      one('third[-]party', 'thirdparty'),
      one('evidence[s]', 'evidences'),
      one('{DATA}', 'records'),
    ),
  },
);
/** With signs of their own: behind a word, before one, or alone. */
const signed: fc.Arbitrary<Said> = fc.constantFrom(
  one('(percent|%|% of)', '% of'),
  one("(customers'|customer's|customers)", "customers'"),
  one('(jan.|jan|u.s.) [5]', 'jan. 5'),
  one('(and|&|/|,)', '&'),
  one("(e-mail*|mail*|it's|'s)", "e-mails'"),
  one('(of the (data|records)|of any ~2 (data|the))', 'of any data'),
  one('[the ~2] (data|copied|customer[s])', 'customers'),
);
const inner: fc.Arbitrary<Said> = fc.oneof({ weight: 3, arbitrary: part }, { weight: 1, arbitrary: signed });
const gap = fc.oneof(
  { weight: 4, arbitrary: fc.constant(one('', '')) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(one('~', 'of any'), one('~1', 'the'), one('~2', ', the (data'), one('~2', 'a b c')),
  },
);
const pattern = fc
  .tuple(part, word, fc.array(fc.tuple(gap, inner), { maxLength: 3 }), word)
  .map(([before, first, rest, last]) => {
    const all = [before, one(first, first), ...rest.flat(), one(last, last)];
    return one(
      all.map(({ say }) => say).join(' '),
      all
        .map(({ said }) => said)
        .join(' ')
        .replace(/ {2,}/g, ' ')
        .replace(/ ,/g, ',')
        .trim(),
    );
  })
  // More gaps than a pattern may have are no pattern.
  .filter(({ say }) => say.split('~').length <= 5);
const space = fc.constantFrom(
  ' ',
  ' ',
  ' ',
  ' ',
  '  ',
  '. ',
  '. The ',
  '\n',
  ' "',
  '" ',
  '\u00a0',
  '\u00ad ',
  '-',
  ', ',
);
const filler = fc
  .array(fc.tuple(fc.oneof(word, fc.constantFrom('it', 'records', '(no', "customers'")), space), { maxLength: 12 })
  .map((words) => words.map(([a, b]) => a + b).join(''));
const around = fc.array(fc.tuple(filler, space), { minLength: 1, maxLength: 4 });
const textWith = (said: string, fillers: [string, string][]): string =>
  fillers.map(([a, b]) => `${a}${said}${b}`).join('');
/** A pattern and a text in which it may be met more than once. */
const pair = fc.tuple(pattern, around).map(([{ say, said }, fillers]) => ({ say, text: textWith(said, fillers) }));
/** A pattern and many such texts: it is put into tables once for all. */
const TEXTS = 20;
const many = fc
  .tuple(pattern, fc.array(around, { minLength: TEXTS, maxLength: TEXTS }))
  .map(([{ say, said }, all]) => ({ say, texts: all.map((fillers) => textWith(said, fillers)) }));

type Finding = (say: string) => (text: string) => [number, number][];

const byTables: Finding = (say) => {
  const find = compile([{ id: 'x', say }]);
  return (text) => find(prepare(text)).map(({ start, end }) => [start, end]);
};

/** As patterns with signs of their own are tried. */
const bySigns: Finding = (say) => {
  const find = byCharacter(say);
  return (text) => {
    const { folded, rawAt } = prepare(text);
    let offset = 0;
    return folded.split('\n').flatMap((sentence) => {
      const from = offset;
      offset += sentence.length + 1;
      return find(sentence).map(([start, end]): [number, number] => [rawAt(from + start), rawAt(from + end - 1) + 1]);
    });
  };
};

test.each([
  ['by tables', byTables],
  ['character by character', bySigns],
] as const)('%s, finds what the slow one finds, in every text', { timeout: FUZZ_TIMEOUT }, (_, finding) => {
  let hits = 0;
  let texts = 0;
  fc.assert(
    fc.property(many, (drawn) => {
      const [find, slow] = [finding(drawn.say), reference(drawn.say)];
      for (const text of drawn.texts) {
        const found = find(text);
        // A million times: what tells two lists apart in words is asked only where they differ.
        const wanted = slow(text);
        if (String(found) !== String(wanted)) expect(found).toEqual(wanted);
        hits += found.length;
        texts++;
      }
    }),
    runs(1 / TEXTS),
  );
  // Patterns that are never met would prove nothing.
  expect(hits).toBeGreaterThan(texts * 0.9);
});

test('many rows at once find what each finds alone', { timeout: FUZZ_TIMEOUT }, () => {
  fc.assert(
    fc.property(fc.array(pair, { minLength: 2, maxLength: 12 }), (pairs) => {
      const prepared = prepare(pairs.map(({ text }) => text).join(' '));
      const rows = pairs.map(({ say }, index) => ({ id: String(index), say }));
      const together = compile(rows)(prepared);
      for (const row of rows) expect(together.filter(({ id }) => id === row.id)).toEqual(compile([row])(prepared));
    }),
    runs(0.03),
  );
});

test('offsets always lead back to the raw text', { timeout: FUZZ_TIMEOUT }, () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (raw) => {
      const { norm, folded, sentences, rawAt } = prepare(raw);
      if (norm.length !== raw.length) expect(norm).toHaveLength(raw.length);
      const led = Array.from({ length: folded.length }, (_, i) => norm[rawAt(i)]).join('');
      if (led !== folded) expect(led).toBe(folded);
      for (const { start, end } of sentences)
        if (raw.slice(start, end).trim().length !== end - start)
          expect(raw.slice(start, end)).toBe('without space round it');
    }),
    runs(),
  );
});

test.skipIf(process.env.MUTATED)('what was compiled when the project was built finds what is compiled now', () => {
  const { rows } = cueRows(rules.checklist);
  expect(builtList(rows)).toBeGreaterThanOrEqual(0);
  // One row less, so that it is compiled here and now.
  const now = compile(rows.slice(0, -1));
  const text = rows
    .filter((_, at) => at % 7 === 0)
    .map(({ say }) => say.replace(/[^a-z' ]+/g, ' '))
    .join('. ');
  const prepared = prepare(text);
  const found = compile(rows)(prepared);
  expect(found.length).toBeGreaterThan(500);
  expect(found.filter(({ id }) => id !== rows.at(-1)!.id)).toEqual(now(prepared));
});
