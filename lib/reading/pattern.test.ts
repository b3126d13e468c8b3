// The pattern language by example: brackets show what a pattern lights up.
import { describe, expect, test } from 'vitest';
import { lighter } from '../rules/samples';
import { compile } from './pattern';
import { byCharacter } from './pattern-by-character';
import { prepare } from './prepare';

const cases: Record<string, string[]> = {
  'no (evidence|indication)': ['There is [no evidence] and [no indication].', 'No evidences. Piano evidence.'],
  'no [hard|real] evidence': ['[No evidence], [no hard evidence], [no real evidence], no soft evidence.'],
  'compromis* data': ['It [compromised data], [compromising data]. Compromise of data.'],
  'customer* data': ["[customer data], the [customers' data], one [customer's data]"],
  'customer[s] (may|might) have': ['[Customers may have] and a [customer might have]. Customered may have.'],
  'no ~ evidence': ['[no evidence], [no sign or evidence], no one in all the world evidence', 'no. Evidence'],
  'no ~1 evidence': ['[No real evidence] but no very real evidence'],
  'no <evidence> ~ misuse': ['no [evidence] of any such misuse; no evidence of use'],
  '(we|they) <take ~2 seriously>': [
    'We [take this seriously]. They [take it very seriously].',
    'You take it seriously.',
  ],
  'third-party vendor': ['A [third-party vendor], a [third party vendor], a [third–party vendor]; thirdparty vendor'],
  'cyber[-]attack': ['[cyberattack], [cyber attack], [cyber-attack]'],
  '{ORG} <believes>': ['The company [believes] it; the firm [believes] too.'],
  'said (it|he|) had': ['[said it had], [said had], said she had'],
  'at this time': ['We know it [at this time].', 'Look at this. Time flies.', 'at this\ntime'],
  'unauthori(s|z)ed': ['[Unauthorised], [unauthorized].'],
};

describe.each(Object.entries(cases))('%s', (say, texts) => {
  const light = lighter([say]);
  test.each(texts)('%s', (text) => expect(light(text.replace(/[[\]]/g, ''))).toBe(text));
});

/** Patterns with signs, open ends and choices that are no list of phrases. */
const signs: Record<string, string[]> = {
  '(leak*|spill*|custom*) data': ["leaked data, the [customers' data], one [customer's data], spills' data"],
  '(small ~1 firm|large ~1 firm|leak* ~1 firm|<old> firm|it|) was hit': ['a small shipping firm was hit, it was hit'],
  '(%|$) <data*>': ['5% data, $ datasets'],
  'pre(fix ~1 known|determined) end': ['prefix well known end, predetermined end, prefixes known end'],
  "customer'* data": ["customer'x data, customer's data"],
  '(small ~1 firm|it)-based': ['small shipping firm-based, it based'],
  '({ORG}|{PEOPLE}) <{DATA}>': ['the customer records, passengers names, company data'],
  'a ~12 b ~12 c ~12 d ~12 e': ['a b c d '.repeat(40)],
  '[the] [very] <[old] firm>': ['the very old firm, firm'],
  '(percent|%|% of) customers': ['Some 5[% of customers], 7[ percent customers]'],
  '<(customers|staff ~1 members)> were told': ['[Customers] were told, [staff board members] were told'],
  '[the ~2] (data|copied|customer[s]) gone': ['[the old customers gone], [data gone]'],
  "(it's|'s) a (breach|leak* ~1 kind)": ["[It's a breach], that['s a leakage of kind]"],
};

test.each(Object.entries({ ...cases, ...signs }))('character by character as by tables: %s', (say, texts) => {
  const { folded } = prepare(texts.join('. ').replace(/[[\]]/g, ''));
  for (const sentence of folded.split('\n')) {
    const found = byCharacter(say)(sentence);
    const hits = compile([{ id: 'x', say }])(prepare(sentence));
    expect(found.map(([start, end]) => [start, end])).toEqual(hits.map(({ start, end }) => [start, end]));
    const lit = found.map(([start, end, from, to]) => (from < 0 ? [start, end] : [from, to]));
    expect(lit).toEqual(hits.map(({ from, to }) => [from, to]));
  }
});

test('what the eye does not see does not hide a phrase', () => {
  const light = lighter(['no evidence of']);
  expect(light('There is “no\u00a0evi\u00addence” of it')).toBe('There is “[no\u00a0evi\u00addence” of] it');
  expect(light('no   evi\u200bdence of')).toBe('[no   evi\u200bdence of]');
});

test('conditions hold within the sentence', () => {
  const light = lighter([{ say: 'limited', needs: ['customer*'], not: ['edition'] }]);
  const text = 'A [limited] number of customers. A limited set. Limited edition for customers.';
  expect(light(text.replace(/[[\]]/g, ''))).toBe(text);
});

test('hits come sorted, with their rows, from all rows', () => {
  const find = compile([
    { id: 'b', say: 'evidence of' },
    { id: 'a', say: 'no evidence' },
    { id: 'c', say: 'no' },
  ]);
  const hits = find(prepare('there is no evidence of it'));
  expect(hits.map(({ id, start, end }) => [id, start, end])).toEqual([
    ['a', 9, 20],
    ['c', 9, 11],
    ['b', 12, 23],
  ]);
  expect(compile([])(prepare('no evidence'))).toEqual([]);
});

test.each([
  '(a',
  'a)',
  '[a',
  'a|b',
  '~ a',
  'a ~',
  '{NOBODY}',
  '* a',
  '[a]',
  '(a|)',
  'a ~99 b',
  'a ~ b ~ c ~ d ~ e ~ f',
  'a { b',
  '{DATA',
  '(a|b]',
  `${'('.repeat(14)}a${')'.repeat(14)}`,
  '(a|b',
  '(a)*',
  'a | b',
])('is refused: %s', (say) => expect(() => compile([{ id: 'x', say }])).toThrow(/"/));

test('a pattern without a word is looked for nowhere', () => {
  expect(() => compile([{ id: 'x', say: '(%|$) (&|%)' }])).toThrow();
});
