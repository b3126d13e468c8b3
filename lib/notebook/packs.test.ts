// Phrase packs: data in, data out; what is wrong is named with its line, and nothing can run or hang.
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cpuTime } from '../../tests/cpu-time';
import { FUZZ_TIMEOUT, runs } from '../../tests/fuzz';
import { memoryShelf } from '../../tests/memory-shelf';
import type { TacticId } from '../model';
import { compile } from '../reading/pattern';
import { parse } from '../reading/pattern-syntax';
import { prepare } from '../reading/prepare';
import { CLASSES } from '../rules/classes';
import { tactics } from '../rules/index';
import { openNotebook } from './notebook';
import { choicesIn, PACK_LIMITS, type Pack, type PackRules, packText, parsePack } from './packs';

const rules: PackRules = {
  tactics: tactics.map(({ id }) => id),
  wrongWith(say) {
    try {
      parse(say, CLASSES);
      return undefined;
    } catch (error) {
      return (error as Error).message;
    }
  },
};
const schema = JSON.parse(readFileSync('docs/schema/pack.schema.json', 'utf8'));
const validate = new Ajv2020().compile(schema);

const mine: Pack = {
  name: 'Ferry words',
  phrases: [
    { say: 'robust [security] (measures|controls)', tactic: 'spin', question: 'Which ones?' },
    { say: 'out of hours', question: 'At what time?' },
  ],
};

test('out and in again is the same pack, and fits the published schema', () => {
  expect(parsePack(packText(mine), rules)).toEqual({ pack: mine });
  expect(validate(JSON.parse(packText(mine)))).toBe(true);
  expect(parsePack(packText({ name: 'Empty', phrases: [] }), rules)).toEqual({ pack: { name: 'Empty', phrases: [] } });
});

test('a pack is written one phrase a line', () => {
  expect(packText({ name: 'Empty', phrases: [] })).toBe(
    '{\n "format": "unsaid-pack",\n "version": 1,\n "name": "Empty",\n "phrases": []\n}\n',
  );
  expect(packText(mine).split('\n').slice(4)).toEqual([
    ' "phrases": [',
    '  {"say":"robust [security] (measures|controls)","tactic":"spin","question":"Which ones?"},',
    '  {"say":"out of hours","question":"At what time?"}',
    ' ]',
    '}',
    '',
  ]);
});

test('the schema knows the same tactics and limits', () => {
  const { properties } = schema.properties.phrases.items;
  expect([...properties.tactic.enum].sort()).toEqual([...rules.tactics].sort());
  expect(properties.say.maxLength).toBe(PACK_LIMITS.say);
  expect(properties.question.maxLength).toBe(PACK_LIMITS.question);
  expect(schema.properties.phrases.maxItems).toBe(PACK_LIMITS.phrases);
});

describe('what is wrong is named, with its line', () => {
  const file = (phrases: string, more = '') =>
    `{\n"format": "unsaid-pack", "version": 1,\n"name": "x"${more},\n"phrases": [\n${phrases}\n]}`;
  test.each([
    [
      'no tactic of ours',
      file('{"say": "a b", "question": "q"},\n{"say": "c", "tactic": "lying", "question": "q"}'),
      6,
      '"lying" is no tactic',
      'tactic',
    ],
    ['no question', file('{"say": "a b"}'), 5, '"question" is missing'],
    [
      'an unknown field',
      file('{"say": "a", "question": "q", "script": "x"}'),
      5,
      'this field is not known here',
      'script',
    ],
    ['no text', file('{"say": 5, "question": "q"}'), 5, 'text was expected', 'say'],
    ['no object', file('"a"'), 5, 'an object was expected'],
    ['an empty phrase', file('{"say": " ", "question": "q"}'), 5, 'it is empty', 'say'],
    ['a long phrase', file(`{"say": "${'x'.repeat(201)}", "question": "q"}`), 5, 'longer than 200 characters', 'say'],
    ['a broken pattern', file('{"say": "(a|b", "question": "q"}'), 5, '")" is missing'],
    [
      'the same twice',
      file('{"say": "a", "question": "q"},\n{"say": "A", "question": "q"}'),
      6,
      'the same phrase stands in line 5',
    ],
    ['too many ways', file(`{"say": "${'[a]'.repeat(60)} b", "question": "q"}`), 5, 'too many alternatives'],
    ['an unknown key', file('', ', "run": 1'), 3, '"run" is not known here'],
    ['a prototype', file('{"__proto__": {}}'), 5, 'the name "__proto__" is not allowed'],
    ['a comma too many', file('{"say": "a", "question": "q"},'), 6, 'a value was expected'],
    [
      'another format',
      '{"format": "x",\n"version": 1, "name": "x", "phrases": []}',
      1,
      '"format" must be "unsaid-pack"',
    ],
    ['a list', '[]', 1, 'an object was expected'],
    ['a turn of direction', file('{"say": "a\u202E", "question": "q"}'), 5, 'it holds a control character', 'say'],
  ])('%s', (_, text, line, message, field?: string) => {
    const result = parsePack(text, rules);
    expect(result).toMatchObject({
      errors: [{ line, ...(field && { field }), message: expect.stringContaining(message) }],
    });
  });

  test('what is wrong with a phrase as a whole has no field', () => {
    expect(parsePack(file('5'), rules)).toEqual({ errors: [{ line: 5, message: 'an object was expected' }] });
  });

  test.each([
    ['no format', '{"version": 1, "name": "x", "phrases": []}', '"format" must be "unsaid-pack"'],
    ['another version', '{"format": "unsaid-pack", "version": 2, "name": "x", "phrases": []}', '"version" must be 1'],
    ['no name', '{"format": "unsaid-pack", "version": 1, "phrases": []}', '"name": text was expected'],
    ['no list', '{"format": "unsaid-pack", "version": 1, "name": "x", "phrases": {}}', '"phrases" must be a list'],
    ['nothing', 'null', 'an object was expected'],
    ['a text', '"x"', 'an object was expected'],
  ])('%s', (_, text, message) => expect(parsePack(text, rules)).toEqual({ errors: [{ line: 1, message }] }));

  test('as many choices as may be, and one more', () => {
    const ways = (more: string) => parsePack(file(`{"say": "${'[a]'.repeat(7)} ${more} b", "question": "q"}`), rules);
    expect(ways('(c|d)')).toHaveProperty('pack');
    expect(ways('(c|d|e)')).toEqual({ errors: [{ line: 5, field: 'say', message: 'too many alternatives' }] });
  });

  test('a schema’s address is no error, and a name loses its outer spaces', () => {
    const text = '{"$schema": "x", "format": "unsaid-pack", "version": 1, "name": " x ", "phrases": []}';
    expect(parsePack(text, rules)).toEqual({ pack: { name: 'x', phrases: [] } });
  });

  test('too many alternatives in all: named where the last one is too many', () => {
    const rows = Array.from({ length: 200 }, (_, at) => `{"say": "(a|b) ~ (c|d|e) ~ x${at}", "question": "q"}`);
    const result = parsePack(file(rows.join(',\n')), rules) as { errors: { line: number; message: string }[] };
    expect(result.errors).toHaveLength(1);
    expect(result.errors[0]!.message).toContain('too many alternatives in all');
    expect(result.errors[0]!.line).toBeLessThan(204);
  });

  test('at most twenty at once', () => {
    const bad = Array.from({ length: 50 }, () => '{"say": 1, "question": "q"}').join(',\n');
    expect((parsePack(file(bad), rules) as { errors: unknown[] }).errors).toHaveLength(20);
  });
});

describe('nothing hangs', () => {
  const many = (n: number, say: (i: number) => string) =>
    packText({ name: 'x', phrases: Array.from({ length: n }, (_, i) => ({ say: say(i), question: 'q' })) });

  test('hostile files are refused in 100 ms', () => {
    const files = [
      many(100_000, (i) => `w${i}`),
      'x'.repeat(50_000_000),
      many(2000, () => '[a][b][c][d][e][f][g] x'),
      '{"a":'.repeat(200_000),
    ];
    parsePack(packText(mine), rules);
    for (const file of files) {
      const start = cpuTime();
      expect(parsePack(file, rules)).toHaveProperty('errors');
      expect(cpuTime() - start).toBeLessThan(100);
    }
  });

  test('whatever is let in compiles and reads a page in good time', () => {
    const says = ['(a|b|c|d) [very] (e|f|g|h) [so] (i|j) x', 'a ~ b ~ c ~ d', '[a][b][c][d][e][f] z'];
    for (const say of says) {
      const result = parsePack(
        many(60, (i) => `${say}${i}`),
        rules,
      );
      if (!('pack' in result)) throw new Error(JSON.stringify(result.errors));
      const text = prepare('a b c d e a b c d e f g h '.repeat(2000));
      const start = cpuTime();
      compile(result.pack.phrases.map(({ say: pattern }, i) => ({ id: `own/${i}`, say: pattern })))(text);
      expect(cpuTime() - start).toBeLessThan(2000);
    }
  });

  test('ways to read', () => {
    expect(choicesIn('plain words')).toBe(1);
    expect(choicesIn('a [b] (c|d|e)')).toBe(6);
    expect(choicesIn('{PEOPLE} x')).toBe(40);
    expect(choicesIn('a ~ b ~2 c')).toBe(15);
  });
});

test('any text: a pack that writes back to itself, or errors with lines', { timeout: FUZZ_TIMEOUT }, () => {
  const word = fc.string({ maxLength: 12 });
  const phrase = fc.record(
    { say: word, tactic: fc.constantFrom<TacticId>('spin', 'speed'), question: word },
    { requiredKeys: ['say', 'question'] },
  );
  const packs = fc.record({ name: word, phrases: fc.array(phrase, { maxLength: 4 }) });
  fc.assert(
    fc.property(packs, fc.nat(200), fc.boolean(), (pack, at, spoil) => {
      const whole = packText(pack);
      const text = spoil ? whole.slice(0, at % whole.length) + whole.slice((at % whole.length) + 1) : whole;
      const result = parsePack(text, rules);
      if ('pack' in result) expect(parsePack(packText(result.pack), rules)).toEqual(result);
      else for (const { line } of result.errors) expect(line).toBeLessThanOrEqual(text.split('\n').length);
    }),
    runs(),
  );
  expect(Object.keys(Object.prototype)).toEqual([]);
});

test('packs are kept by name, and go into the backup', async () => {
  const notebook = openNotebook(memoryShelf(), () => '2026-11-22T10:00:00.000Z');
  expect(await notebook.keepPack(mine)).toEqual({ saved: true });
  await notebook.keepPack({ ...mine, name: ' ferry WORDS ', phrases: [] });
  await notebook.keepPack({ ...mine, name: 'Another' });
  expect((await notebook.packs()).map(({ name, phrases }) => [name, phrases.length])).toEqual([
    ['Another', 2],
    ['ferry WORDS', 0],
  ]);
  const other = openNotebook(memoryShelf(), () => '');
  await other.importAll(await notebook.exportAll());
  expect(await other.packs()).toEqual(await notebook.packs());
  await other.dropPack('another');
  expect(await other.packs()).toHaveLength(1);
  expect(await other.keepPack({ name: '', phrases: [] })).toMatchObject({ saved: false, reason: 'refused' });
});
