// A day on which something was done about it is no day on which it began, and an authority is not the public.
import { expect, test } from 'vitest';
import { checklist } from '../../rules';
import { cuesIn, readChecklist } from '../checklist';
import { prepare } from '../prepare';
import { unlessAftermath } from './aftermath';
import type { Scores } from './document-features';
import { sceneOf } from './sentence-features';

const read = (
  body: string,
  lede = 'Selwyn Books said on Monday that hackers had copied the addresses of its customers.',
) => readChecklist(prepare(`Selwyn Books hit by hackers\n\n${lede} ${body}`), checklist, '2026-11-11').items;

test.each([
  'The intrusion was found on 3 October. We reset all passwords on 5 October.',
  'The intrusion was found on 3 October. On 7 October the police arrested a man of 19.',
  'Selwyn Books notified the customers by mail, starting October 3.',
  'Selwyn Books began mailing letters to the customers on October 3, 2026.',
  'Letters have been going out since October 3.',
  'It reported the breach to the Commissioner on 3 October.',
  'The systems were down. All of them were restored on October 26, 2026.',
  'The shop was rebuilt and open again on 26 October.',
  'It first told the stock exchange of the hack on October 6.',
])('no beginning: %s', (body) => {
  expect(read(body).began).not.toHaveProperty('value');
  expect(read(body).began.status).not.toBe('stated');
});

test.each([
  'An incident was first detected on 21 October 2026. The order system was restored on 26 October 2026.',
  'Lumen Hosting discovered the intrusion on October 21, 2026.',
  'The duty engineer found it on 21 October when he looked at the log.',
])('the day on which it was found is not that on which it began: %s', (body) => {
  expect(read(body).began).not.toHaveProperty('value');
  expect(read(body).detected.value).toBe('2026-10-21');
});

test.each([
  ['The breach was discovered on 7 November, the night after hackers had copied the addresses.', 0.4],
  ['The breach was discovered on 7 November, in a log.', 0.04],
])('of a day that the beginning is counted from nothing is taken: %s', (text, kept) => {
  const prepared = prepare(text);
  const scene = sceneOf(prepared, (one) => cuesIn(one, checklist), '2026-11-11');
  const items = Object.fromEntries(checklist.map(({ id }) => [id, [[0.5, 0.5, 0, 0]]])) as Scores['items'];
  expect(unlessAftermath(scene, { items, dates: [[0.1, 0.4, 0.5, 0]] }).dates[0]![1]).toBeCloseTo(kept);
});

test.each([
  [
    'The intruder was in the network from 3 to 9 October 2026. We began mailing letters on 2 November 2026.',
    '2026-10-03',
  ],
  ['Selwyn Books told its customers that hackers broke into the shop on 3 October.', '2026-10-03'],
  ['Selwyn Books told its customers that on 3 October hackers broke into the shop.', '2026-10-03'],
  ['Police arrested a man who hacked the shop on 3 October.', '2026-10-03'],
  ['On 3 October a burglar took the server, and the police were told.', '2026-10-03'],
  ['The customers whose addresses were copied on 3 October have been notified.', '2026-10-03'],
])('a beginning: %s', (body, iso) => expect(read(body).began).toMatchObject({ status: 'stated', value: iso }));

test('a report to an authority is no telling of those hit', () => {
  const lede = 'Hackers copied the addresses of our customers.';
  const body = 'We wrote to all our customers on 7 October. We reported the breach to the ICO on 3 October.';
  expect(read(body, lede).disclosed.value).not.toBe('2026-10-03');
  const both = 'It reported the breach to the Commissioner on 3 October. It told the customers by letter on 7 October.';
  expect(read(both, lede).disclosed).toMatchObject({ value: '2026-10-07' });
  const alone = read('We reported the breach to the Indiana Attorney General on October 3, 2026.', lede).disclosed;
  expect(alone).not.toHaveProperty('value');
  expect(alone.status).not.toBe('stated');
  expect(read('We notified the ICO and all customers on 3 October.', lede).disclosed).toMatchObject({
    value: '2026-10-03',
  });
});

test.each([
  'On October 27, the Company determined that the breach first detected on October 20 was material.',
  'On October 27, 2026, Selwyn Books, Inc. (the "Company") determined that a cybersecurity incident first detected on October 20, 2026 is material. On October 20, 2026, the Company\'s detection software identified encryption of files.',
  'On October 20, 2026, the Company detected an intrusion. The Company determined on October 27, 2026 that the incident is material.',
])('found before it was judged material: %s', (body) =>
  expect(read(body).detected).toMatchObject({ status: 'stated', value: '2026-10-20' }),
);
