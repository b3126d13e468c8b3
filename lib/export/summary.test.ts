// The one honest line, and what may not change it.
import { expect, test } from 'vitest';
import { sampleDossier } from '../../tests/sample-dossier';
import type { Answer, Reading, Status } from '../model';
import { delayLine, summarise } from './summary';

const { reading, notes } = sampleDossier();
const all = (status: Status): Reading => ({
  ...reading,
  items: Object.fromEntries(
    Object.keys(reading.items).map((id) => [id, { status, evidence: [], sure: true, because: [] } satisfies Answer]),
  ) as unknown as Reading['items'],
});

test('counts as read; ticks and overrides stand apart', () => {
  expect(summarise(reading, notes)).toMatchObject({
    stated: 11,
    vague: 4,
    withheld: 3,
    missing: 6,
    total: 24,
    ticked: 1,
    overridden: 1,
    toCheck: 2,
  });
  expect(summarise(reading, notes).sentence).toBe('11 of 24 answered, 4 vague, 3 withheld, 6 not said.');
  expect(summarise(reading, notes).check).toBe('2 to be checked.');
});

test('all, none, and nothing stated', () => {
  const none = { ticks: {}, overrides: {} };
  expect(summarise(all('stated'), none).sentence).toBe('All 24 answered.');
  expect(summarise(all('missing'), none).sentence).toBe('None of 24 answered.');
  expect(summarise(all('vague'), none).sentence).toBe('None of 24 answered, 24 vague, 0 withheld, 0 not said.');
  expect(summarise(all('vague'), none).check).toBe('');
});

test('a text that is no disclosure is not counted, unless the person asked', () => {
  expect(summarise({ ...reading, disclosure: false }, notes).sentence).toContain('does not read like');
  expect(summarise({ ...reading, disclosure: false, forced: true }, notes).sentence).toContain('11 of 24');
});

test.each([
  [undefined, 'How long it took is not said here.'],
  [{ from: 'began', to: 'disclosed', days: 4 } as const, '4 days from attack to disclosure'],
  [{ from: 'detected', to: 'disclosed', days: 1 } as const, '1 day from discovery to disclosure'],
  [{ from: 'began', to: 'disclosed', days: 0 } as const, 'Disclosed on the day of the attack'],
])('delay %j', (delay, words) => {
  expect(delayLine(delay)).toBe(words);
});
