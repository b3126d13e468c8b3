// The signals of whole passages, through all refiners and the filter.
import { expect, test } from 'vitest';
import { tactics } from '../rules';
import { prepare } from './prepare';
import { findSignals } from './signals';

function marked(text: string): string[] {
  return findSignals(prepare(text), tactics).map(({ tactic, start, end }) => `${tactic}: ${text.slice(start, end)}`);
}
const phrases = (text: string) => marked(text).map((mark) => mark.replace(/^[a-z-]+: /, ''));

const STORY = `Clinic supplier Norrland Care hit by cyberattack

Norrland Care, which makes software for clinics, said an attack hit its office servers early on Sunday. The company said its own staff immediately contained the incident.
Norrland speaks of minimal product impact and has called in a third-party forensics firm. Its clinical services stayed up, it adds; the regulator knows.
In the same notice it points to a "substantial revenue growth opportunity" next year. The company said frontline services were operational.
Critics say that “immediately contained” and “minimal impact” are words that want numbers.
Special Offer Banner: our partners value your trust and take your privacy very seriously
Leave a Reply
Your email address will not be published. As a precaution, we take spam seriously.`;

test('a whole story: what its organisation says is marked', () => {
  const found = phrases(STORY).join(' | ');
  for (const phrase of [
    'office servers',
    'immediately contained',
    'third-party forensics firm',
    'minimal product impact',
    'clinical services stayed up',
    'substantial revenue growth opportunity',
    'services were operational',
  ])
    expect(found.toLowerCase()).toContain(phrase);
});

test('a whole story: neither scare quotes nor the furniture of the page', () => {
  const from = STORY.indexOf('Critics');
  expect(findSignals(prepare(STORY), tactics).filter(({ start }) => start >= from)).toEqual([]);
});

const PAIRS: [string, string[], string[]][] = [
  [
    'speed',
    ['The company said it immediately contained the incident.'],
    [
      'The company failed to immediately contain the incident.',
      'Was the incident immediately contained?',
      'If the incident was immediately contained, nobody would be harmed.',
      'Critics said that nothing was immediately contained.',
    ],
  ],
  [
    'no-evidence',
    ['The company said there is no evidence that data was misused.'],
    [
      'There is evidence that data was misused.',
      'Is there no evidence that data was misused?',
      'If there is no evidence that data was misused, the case will be closed.',
      'Critics said no evidence was ever looked for.',
    ],
  ],
  [
    'goodwill',
    ['"We take the security of your data very seriously," the company said.'],
    ['The company failed to take the security of data seriously.', 'Does the company take security very seriously?'],
  ],
];
test.each(PAIRS)('%s: plain, negated, questioned, conditional, critic', (tactic, plain, dark) => {
  for (const text of plain) expect(marked(text).join()).toContain(`${tactic}: `);
  for (const text of dark) expect(marked(text).join()).not.toContain(`${tactic}: `);
});

test.each([
  '“A small number tells me nothing,” said Agnes Rowlatt, who speaks for a patients’ group.',
  '“No evidence is what you find when nobody looks,” said a lecturer at Brightwell College.',
  '“Limited impact on whom?” asked the residents’ association.',
  'Critics said that the phrase out of an abundance of caution means little.',
])('words of others stay dark: %s', (sentence) => {
  expect(marked(`Pellworth clinic is hacked\n\nPellworth clinic was hacked on Sunday. ${sentence}`)).toEqual([]);
});

test('a signal carries its rule, sentence, voice, questions and repeats', () => {
  const text = 'The company said there is no evidence of misuse. It repeated that there is no evidence of misuse.';
  const [first, ...rest] = findSignals(prepare(text), tactics).filter(({ tactic }) => tactic === 'no-evidence');
  expect(rest).toEqual([]);
  expect(first).toMatchObject({ voice: 'organisation', repeats: 2, answered: [], sentence: { start: 0 } });
  expect(first!.id).toBe(`no-evidence@${first!.start}`);
  expect(first!.rule).toMatch(/^no-evidence\/[a-z]/);
  expect(first!.questions).toEqual(tactics.find(({ id }) => id === 'no-evidence')!.ask);
});

test('strange texts: nothing is found, nothing is thrown', () => {
  for (const text of ['', ' ', '\n\n', '"', '“”'.repeat(500), 'no '.repeat(5000)]) expect(marked(text)).toEqual([]);
});
