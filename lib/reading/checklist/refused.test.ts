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
