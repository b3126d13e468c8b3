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
  [
    'The intruder was in the archive from May 22, 2026. It affects patients who had an appointment at our clinic between January 2, 2019 and May 22, 2026.',
    '2026-05-22',
  ],
  [
    'The intruder was in the shop from May 22, 2026. It affects anyone who held an account with us between January 2, 2019 and May 22, 2026.',
    '2026-05-22',
  ],
  [
    'It had begun on May 22, 2026. 9,318 people who were customers of ours between January 2, 2019 and May 22, 2026 are affected.',
    '2026-05-22',
  ],
  [
    'It had begun on May 22, 2026. 9,318 people who had an image taken between January 2, 2019 and May 22, 2026 are affected.',
    '2026-05-22',
  ],
  ['The intrusion began on May 22, 2026. The files date from January 2, 2019 to May 21, 2026.', '2026-05-22'],
  [
    'The intrusion began on May 22, 2026. The records cover tests taken between January 2, 2019 and May 21, 2026.',
    '2026-05-22',
  ],
  // What was done to their data is the intruder's.
  ['It affects customers who had their card numbers stolen between January 2, 2026 and May 22, 2026.', '2026-01-02'],
  [
    'Hackers were in the network of Selwyn Books, whose accounts were used between 2 January 2026 and 22 May 2026.',
    '2026-01-02',
  ],
  // Where cards are read as they are typed, both are the same days.
  [
    'Hackers put a script on its checkout page. It affects customers who placed orders between 3 August 2026 and 9 September 2026.',
    '2026-08-03',
  ],
])('%s', (body, iso) => expect(began(body)).toBe(iso));
