// A named firm or force, said plainly, borrows no trust.
import { expect, test } from 'vitest';
import { markedInStory } from '../../../tests/told-in-story';
import { tactics } from '../../rules';
import { prepare } from '../prepare';
import { findSignals } from '../signals';

test.each([
  'It took both servers offline and hired the forensic firm Brandvoll.',
  'It has hired cybersecurity firm Brandvoll Response to investigate.',
  'We have retained Brandvoll Response, a forensic firm, to investigate.',
  'It has hired a forensic firm, Brandvoll, to look into it.',
  'It hired forensic experts from Brandvoll on 3 June.',
  'It has hired a cybersecurity firm (Brandvoll) to investigate.',
  'It notified law enforcement agencies including the FBI on 3 June.',
  'It retained counsel and notified law enforcement, including the Federal Bureau of Investigation.',
  'It told the police in Kent and is working with law enforcement agency Europol.',
])('named: %s', (sentence) => {
  expect(markedInStory(sentence, 'authority')).toEqual([]);
});

test.each([
  'It has hired a forensic firm to investigate.',
  'It has hired a leading cybersecurity firm, Brandvoll, to investigate.',
  'It hired the renowned forensic firm Brandvoll.',
  'It hired a forensic firm Tuesday.',
  'It has hired a forensic firm, Brandvoll said.',
  'It has hired forensic experts. Brandvoll was told.',
  'It is working with law enforcement and Brandvoll.',
  'By Monday, a third-party forensic firm was hired to investigate.',
])('not named, or praised: %s', (sentence) => {
  expect(markedInStory(sentence, 'authority')).not.toEqual([]);
});

test('the name of a force is no excuse', () => {
  const text =
    'Harlow Tools says hackers stole records\n\nHarlow Tools said on Monday that hackers stole the records of 812 customers. The Regional Organised Crime Unit is investigating.';
  expect(findSignals(prepare(text), tactics)).toEqual([]);
});
