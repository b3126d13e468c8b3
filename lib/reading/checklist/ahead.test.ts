// A day that lies ahead of the article is none on which anything was found.
import { expect, test } from 'vitest';
import { checklist } from '../../rules';
import { readChecklist } from '../checklist';
import { prepare } from '../prepare';

const read = (body: string) =>
  readChecklist(prepare(`Selwyn Books hit by hackers\n\n${body}`), checklist, '2026-11-11').items;

test.each([
  'The breach was found on 14 December 2026.',
  'Selwyn Books promises that more will be discovered by 1 December.',
])('ahead: %s', (body) => {
  expect(read(body).detected).not.toHaveProperty('value');
  expect(read(body).detected.status).not.toBe('stated');
});

test('a day that has been, beside one that has not', () =>
  expect(
    read('Selwyn Books found the breach on 3 November. Its report is due on 14 December 2026.').detected,
  ).toMatchObject({ status: 'stated', value: '2026-11-03' }));

test('of a text without a date nothing is ahead', () => {
  const items = readChecklist(
    prepare('Selwyn Books hit by hackers\n\nSelwyn Books found the breach on 14 December 2026.'),
    checklist,
  ).items;
  expect(items.detected).toMatchObject({ status: 'stated', value: '2026-12-14' });
});
