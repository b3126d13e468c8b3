// Which words of a sentence show the answer.
import { expect, test } from 'vitest';
import type { ItemId } from '../../model';
import { checklist } from '../../rules';
import { readChecklist } from '../checklist';
import { prepare } from '../prepare';

const BODY = `Selwyn Books, a chain of 48 shops, said on Monday (9 November) that hackers had copied the names and card numbers of 18,204 customers who ordered on its site.
The attack began on 31 October, it said, and it has told the Information Commissioner.
Its chairman declined to comment on the hackers, or to say whether a ransom was demanded.`;

function focus(item: ItemId): string | undefined {
  const text = `Selwyn Books hit by hackers\n\n${BODY}`;
  const [first] = readChecklist(prepare(text), checklist, '2026-11-11').items[item].evidence;
  return first?.focus && text.slice(first.focus.start, first.focus.end);
}

test.each<[ItemId, string]>([
  ['disclosed', 'on Monday (9 November'],
  ['began', '31 October'],
  ['people-count', '18,204'],
  ['regulator', 'Information Commissioner'],
  ['ransom', 'declined to comment on the hackers, or to say whether a ransom'],
  ['data-types', 'names and card numbers'],
  ['people-who', 'customers who ordered'],
])('%s: “%s”', (item, words) => expect(focus(item)).toBe(words));
