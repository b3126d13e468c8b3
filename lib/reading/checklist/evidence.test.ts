// Which sentences are shown as evidence.
import { expect, test } from 'vitest';
import type { ItemId } from '../../model';
import { checklist } from '../../rules';
import { readChecklist } from '../checklist';
import { prepare } from '../prepare';

function shown(item: ItemId, text: string): string[] {
  const { items } = readChecklist(prepare(text), checklist, '2026-11-11');
  return items[item].evidence.map(({ start, end }) => text.slice(start, end));
}

test.each<[ItemId, string, string]>([
  [
    'people-who',
    'Selwyn Opticians tells patients their records were reached',
    'It wrote to patients who had an eye test there.',
  ],
  [
    'people-who',
    'Ransomware attack exposes data of 18,000 Selwyn Books employees',
    'The files are those of current and former employees.',
  ],
  [
    'people-count',
    'Ransomware attack exposes data of 18,000 Selwyn Books employees',
    'It counts 18,204 people, current and former staff, whose files were copied.',
  ],
  ['taken', 'Selwyn Books: hackers stole customer data', 'It believes that files were copied.'],
  ['ransom', 'Selwyn Books refuses to pay ransom', 'It will not pay the attackers, it said.'],
  ['systems', 'Hackers steal data from Selwyn Books database', 'The intruders were in its order database.'],
  ['service-impact', 'Cyberattack shuts down Selwyn Books website', 'Its site was down for three days.'],
  [
    'data-types',
    'Selwyn Books breach exposes names and card numbers',
    'The thieves got names, addresses and card numbers, it said.',
  ],
  ['cause', 'Selwyn Books hit by phishing attack', 'A clerk had typed her password into a false log-in page.'],
])('%s: the sentence that tells it goes before a headline that says the same', (item, headline, sentence) => {
  expect(shown(item, `${headline}\n\nSelwyn Books is a bookseller in Leeds. ${sentence}`)[0]).toBe(sentence);
});

test('a headline that alone says it is evidence', () =>
  expect(shown('attacker', 'Hackers break into Selwyn Books\n\nThe shop was closed on Monday.')[0]).toBe(
    'Hackers break into Selwyn Books',
  ));
