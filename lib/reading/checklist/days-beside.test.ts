// Days that take their year or their week from a day named just before.
import { expect, test } from 'vitest';
import { checklist } from '../../rules';
import { readChecklist } from '../checklist';
import { prepare } from '../prepare';

const read = (body: string, date = '2026-11-11') =>
  readChecklist(prepare(`Selwyn Books hit by hackers\n\n${body}`), checklist, date).items;

test('a year holds in the next sentences of the paragraph', () => {
  const items = read('The attack began on Feb. 6, 2025, when a password was stolen. It was discovered on Feb. 19.');
  expect(items.began.value).toBe('2025-02-06');
  expect(items.detected.value).toBe('2025-02-19');
});

test('a day earlier in the year is of the next', () =>
  expect(read('The attack began on Dec. 20, 2024. It was discovered on Jan. 8.').detected.value).toBe('2025-01-08'));

test.each([
  // Another paragraph tells anew.
  ['Selwyn Books opened its shop on May 1, 2025.\n\nThe attack was discovered on October 3.', '2026-10-03'],
  // So does a day long before.
  ['Selwyn Books was founded on May 1, 1998. The attack was discovered on October 3.', '2026-10-03'],
  // And news of an old attack and a new one.
  ['It had been attacked on May 1, 2025. The second attack was discovered on October 30.', '2026-10-30'],
  // What would lie ahead of the article has its own year.
  ['The contract runs until May 1, 2027. The attack was discovered on October 3.', '2026-10-03'],
  ['The attack of May 1, 2026 was not the first. It was discovered on October 3.', '2026-10-03'],
])('its own year: %s', (body, iso) => expect(read(body).detected.value).toBe(iso));

test.each([
  'The server was open until Tuesday 20 October. Our engineer discovered the leak on Tuesday at 08:55.',
  'The server was open until Tuesday 20 October. A customer noticed the leak on Tuesday at 08:55 and told us.',
])('a weekday that has just been dated is that day: %s', (body) =>
  expect(read(body).detected.value).toBe('2026-10-20'),
);

test.each([
  'The shop was closed on Monday 19 October. Selwyn Books said on Monday that hackers had copied addresses.',
  'The shop was closed on Tuesday 20 October. Selwyn Books said on Monday that hackers had copied addresses.',
])('a weekday of telling is the last before the article: %s', (body) =>
  expect(read(body).disclosed.value).toBe('2026-11-09'),
);
