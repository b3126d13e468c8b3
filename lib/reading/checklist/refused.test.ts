// A refusal is no answer, whatever words of an answer stand in it.
import { expect, test } from 'vitest';
import type { ItemId } from '../../model';
import { checklist } from '../../rules';
import { readChecklist } from '../checklist';
import { prepare } from '../prepare';

const statusOf = (item: ItemId, sentence: string) =>
  readChecklist(prepare(`Selwyn Books hit by attack\n\n${sentence}`), checklist).items[item].status;

test.each<[ItemId, string]>([
  ['ransom', 'Selwyn Books declined to say whether a ransom was paid.'],
  ['taken', 'Selwyn Books did not say whether data was stolen.'],
  ['police', 'Selwyn Books would not say whether it told the police.'],
])('%s: %s', (item, sentence) => expect(statusOf(item, sentence)).not.toBe('stated'));

test('a plain answer stays one', () =>
  expect(statusOf('ransom', 'Selwyn Books said that it paid the hackers a ransom of $2 million.')).toBe('stated'));

test('one refusal of two questions answers neither', () => {
  const both = 'Selwyn Books declined to say how many customers are concerned, or whether a ransom was demanded.';
  expect(statusOf('ransom', both)).toBe('withheld');
  expect(['withheld', 'missing']).toContain(statusOf('people-count', both));
});

test('what one sentence refuses and another states is stated', () =>
  expect(
    statusOf(
      'people-count',
      'Selwyn Books declined to say how many customers are concerned. Its filing in Maine says 48,311 people were affected.',
    ),
  ).toBe('stated'));

test('a question asked for effect withholds nothing', () =>
  expect(
    statusOf(
      'people-count',
      'Its app is used by about 900 shops and 200,000 readers. How many new readers will have second thoughts after this?',
    ),
  ).not.toBe('withheld'));
