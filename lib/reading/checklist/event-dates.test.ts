// Which date belongs to which event, in sentences of our own.
import { expect, test } from 'vitest';
import { checklist } from '../../rules';
import { readChecklist } from '../checklist';
import { prepare } from '../prepare';
import type { PlacedDate } from './date-features';
import { eventDates, inSentences } from './event-dates';

const on = (iso: string): PlacedDate => ({
  mention: { start: 0, end: 0, kind: 'day', iso, opens: false, closes: false },
  sentence: 0,
});
const days = (found: ReturnType<typeof eventDates>) => found.slice(1).map((one) => one?.iso);

test('each event has its likeliest date', () => {
  const placed = [on('2021-03-01'), on('2021-04-02'), on('2021-05-03')];
  const dates = [
    [0.1, 0.8, 0.05, 0.05],
    [0.1, 0.05, 0.8, 0.05],
    [0.1, 0.05, 0.05, 0.8],
  ];
  expect(days(eventDates(placed, dates))).toEqual(['2021-03-01', '2021-04-02', '2021-05-03']);
});

test('nothing is found before it began, nor told before it was found, unless the text is plain about it', () => {
  const placed = [on('2021-03-01'), on('2021-04-02')];
  const unsure = [
    [0.1, 0.4, 0.5, 0],
    [0.1, 0.5, 0.4, 0],
  ];
  const [began, found] = days(eventDates(placed, unsure));
  expect(began! <= found!).toBe(true);
  const plain = [
    [0.02, 0.01, 0.97, 0],
    [0.02, 0.97, 0.01, 0],
  ];
  expect(days(eventDates(placed, plain)).slice(0, 2)).toEqual(['2021-04-02', '2021-03-01']);
});

test('a month speaks for a day that lies in it', () => {
  const placed = [on('2022-07'), on('2022-07-05'), on('2022-09-01')];
  const dates = [
    [0.3, 0.6, 0.1, 0],
    [0.4, 0.55, 0.05, 0],
    [0.4, 0.58, 0.02, 0],
  ];
  expect(days(eventDates(placed, dates))[0]).toBe('2022-07-05');
});

test('a date counts for more in a sentence that tells of the event', () => {
  const placed = [on('2021-03-01'), { ...on('2021-02-01'), sentence: 1 }];
  const alike = [
    [0.5, 0.25, 0.25, 0],
    [0.45, 0.3, 0.25, 0],
  ];
  const silent = [
    [0.1, 0.9, 0, 0],
    [0.97, 0.02, 0.01, 0],
  ];
  const items = { began: silent, detected: silent, disclosed: silent } as never;
  expect(days(eventDates(placed, alike))[0]).toBe('2021-02-01');
  expect(days(eventDates(placed, inSentences(placed, alike, items)))[0]).toBe('2021-03-01');
});

const began = (body: string) =>
  readChecklist(prepare(`Selwyn Books hit by hackers\n\n${body}`), checklist, '2026-11-11').items.began;

test('what would begin after it was found has no day', () => {
  const late = began(
    'Selwyn Books said on 3 October 2026 that hackers had stolen records of 4,310 customers. It found the intrusion on 1 October 2026.',
  );
  expect(late).not.toHaveProperty('value');
  expect(late.status).not.toBe('stated');
  const same =
    'Hackers broke into the shop of Selwyn Books on 1 October 2026. It found the intrusion on 1 October 2026.';
  expect(began(same)).toMatchObject({ status: 'stated', value: '2026-10-01' });
});
