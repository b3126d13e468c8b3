// A reader's own phrases: added to a reading, and nothing else changed; a pack made to harm costs a bounded time.
import { describe, expect, test } from 'vitest';
import { cpuTime } from '../../tests/cpu-time';
import type { PhrasePack } from '../model';
import { rules } from '../rules';
import { compileOwn, wrongWith } from './own-phrases';
import { read } from './read';

const TEXT = `Selkie Ferries tells passengers of a data breach

Selkie Ferries said on 4 May 2026 that attackers gained unauthorised access to its booking database on 28 April and may have copied the personal data of some passengers.
“We have no evidence that any of it has been misused,” the company said. A small crew of divers looked at the pier. A small crew also rested.
Only a limited number of passengers are affected, the firm said. It has informed the data protection authority.`;

const pack = (...says: string[]): PhrasePack => ({
  name: 'My words',
  phrases: says.map((say) => ({ say, tactic: 'spin', question: `Why “${say}”?` })),
});
const reading = (own?: PhrasePack, force = false, text = TEXT) =>
  read(text, rules, '2026-05-04', force, own && compileOwn([own]));

test('a phrase is marked wherever it stands, without asking the filter', () => {
  const { signals } = reading(pack('small crew [of divers]'));
  const mine = signals.filter(({ rule }) => rule.startsWith('own/'));
  expect(mine.map(({ start, end }) => TEXT.slice(start, end))).toEqual(['small crew of divers', 'small crew']);
  expect(mine[0]).toMatchObject({
    rule: 'own/my-words/1',
    tactic: 'spin',
    questions: ['Why “small crew [of divers]”?'],
  });
});

test('the same words count once', () => {
  const [mine] = reading(pack('small crew')).signals.filter(({ rule }) => rule.startsWith('own/'));
  expect(mine?.repeats).toBe(2);
});

test('on shared words the own phrase stays, and only there', () => {
  const plain = reading();
  const own = reading(pack('limited number of passengers'));
  const at = own.signals.filter(({ start, end }) => TEXT.slice(start, end).includes('limited number'));
  expect(at.map(({ rule }) => rule)).toEqual(['own/my-words/1']);
  const [mine] = at;
  const others = (signals: typeof plain.signals) =>
    signals.filter(({ start, end }) => end <= mine!.start || mine!.end <= start);
  expect(others(own.signals)).toEqual(others(plain.signals));
});

test('nothing but signals changes', () => {
  const { signals: _, ...plain } = reading();
  const { signals: __, ...own } = reading(pack('passengers', 'the', 'attackers', 'no evidence', '(4|28) (May|April)'));
  expect(own).toEqual(plain);
});

test('what is no disclosure is marked only when it is read anyway', () => {
  const text = 'The pier is painted\n\nA small crew painted the pier in May.';
  expect(reading(pack('small crew'), false, text).signals).toEqual([]);
  expect(reading(pack('small crew'), true, text).signals).toHaveLength(1);
});

test('a pattern that does not compile is named, and never stops the others', () => {
  expect(wrongWith('(a|b')).toContain('missing');
  expect(wrongWith('small crew')).toBeUndefined();
  expect(reading(pack('(a|b', 'small crew')).signals.filter(({ rule }) => rule.startsWith('own/'))).not.toEqual([]);
});

describe.skipIf(process.env.MUTATED)('a pack made to harm', () => {
  const large = `A breach at Selkie Ferries\n\n${'the a of the in the a to the and the of the the. '.repeat(4000)}`;
  test.each<[string, (n: number) => string, number]>([
    ['gaps after the commonest words', (n) => `the ~4 x${n}`, 2000],
    ['gaps on gaps', (n) => `the ~4 of ~4 the ~4 x${n}`, 150],
    ['optional on optional', (n) => `[the] [a] [of] [in] [to] [and] the x${n}`, 300],
    ['one word after the other', () => 'the the the the', 1],
    ['every word there is', (n) => ['the', 'a', 'of', 'in', 'to', 'and'][n % 6]!, 6],
  ])('%s', (_name, say, count) => {
    const own = compileOwn([pack(...Array.from({ length: count }, (_, n) => say(n)))]);
    const start = cpuTime();
    read(large, rules, undefined, true, own);
    const whole = cpuTime() - start;
    expect(whole).toBeLessThan(5000);
  });
});

describe('what is left out, and what it is called by', () => {
  test('a phrase that cannot be read is left out, and the others keep their numbers', () => {
    const { signals } = reading(pack('(a|b', 'small crew'));
    expect(signals.filter(({ rule }) => rule.startsWith('own/')).map(({ rule }) => rule)).toEqual(['own/my-words/2']);
    expect(compileOwn([pack('(a|b')])).toBeUndefined();
    expect(wrongWith('small [crew]')).toBeUndefined();
  });

  test('a name without letters is "pack"; without a tactic it is a softer word', () => {
    const { signals } = reading({ name: '!!!', phrases: [{ say: 'small crew', question: 'Who?' }] });
    expect(signals.find(({ rule }) => rule.startsWith('own/'))).toMatchObject({
      rule: 'own/pack/1',
      tactic: 'euphemism',
    });
  });

  test('of two that begin at one place the longer stays', () => {
    const { signals } = reading(pack('small', 'small crew', 'crew of divers'));
    const mine = signals.filter(({ rule }) => rule.startsWith('own/'));
    expect(mine.map(({ start, end }) => TEXT.slice(start, end))).toEqual(['small crew']);
  });

  test.skipIf(process.env.MUTATED)('beyond 200,000 characters nothing is looked for', () => {
    const text = `${TEXT}\n${'The tide turned. '.repeat(12_000)}A large crew came.`;
    const { signals } = reading(pack('large crew', 'small crew'), true, text);
    expect(signals.filter(({ rule }) => rule.startsWith('own/')).map(({ rule }) => rule)).toEqual(['own/my-words/2']);
  });
});
