// Customers' days are not the intruder's, where the text has others.
import { expect, test } from 'vitest';
import { checklist } from '../../rules';
import { readChecklist } from '../checklist';
import { prepare } from '../prepare';

const began = (body: string) =>
  readChecklist(prepare(`Selwyn Books hit by hackers\n\n${body}`), checklist, '2026-11-11').items.began.value;

test.each([
  [
    'Hackers copied the addresses of customers who paid by card between 1 June 2024 and 2 March 2026. They were in its network from 27 February 2026, Selwyn Books said.',
    '2026-02-27',
  ],
  [
    'The intruder used a stolen password on 4 October 2026. Those hit are patients treated between January 2019 and June 2021.',
    '2026-10-04',
  ],
  // Where cards are read as they are typed, both are the same days.
  [
    'Hackers put a script on its checkout page. It affects customers who placed orders between 3 August 2026 and 9 September 2026.',
    '2026-08-03',
  ],
])('%s', (body, iso) => expect(began(body)).toBe(iso));
