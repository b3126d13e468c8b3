// The clocks of laws: how long each runs, when it may be told that it did, and what is said where that is not known.
import { describe, expect, test } from 'vitest';
import type { Answer, ItemId } from '../../model';
import { checklist } from '../../rules';
import type { Law } from '../../rules/laws/types';
import { prepare } from '../prepare';
import { clocks, lastDay } from './clocks';

test.each([
  [{ hours: 72 }, '2026-05-04'],
  [{ hours: 30 }, '2026-05-03'],
  [{ days: 45 }, '2026-06-15'],
  [{ months: 1 }, '2026-06-01'],
  [{ businessDays: 4 }, '2026-05-07'],
] as const)('%j from Friday 1 May 2026', (length, last) => expect(lastDay('2026-05-01', length)).toBe(last));

const TEXT = 'Selkie Ferries hacked\n\nSelkie Ferries told the harbour office of it.';
const law = (more: Partial<Law>): Law => ({
  id: 'harbour',
  name: 'Harbour Act',
  duty: 'the harbour office is told',
  to: 'regulator',
  start: 'aware',
  cues: ['harbour office'],
  source: 'Harbour Act, s. 1',
  checked: '2026-05-01',
  ...more,
});

function said(one: Law, detected: Partial<Answer> = {}, disclosed?: string): string[] {
  const none: Answer = { status: 'missing', evidence: [], sure: true, because: [] };
  const items = Object.fromEntries(checklist.map(({ id }) => [id, none])) as Record<ItemId, Answer>;
  items.detected = { ...none, ...detected };
  items.disclosed = { ...none, value: disclosed };
  return clocks({ prepared: prepare(TEXT), signals: [], items, laws: [one] }).map(({ text }) => text);
}
const found: Partial<Answer> = { status: 'stated', value: '2026-05-01' };

describe('what is said', () => {
  test.each([
    [{ hours: 72 }, '72 hours'],
    [{ days: 45 }, '45 days'],
    [{ months: 1 }, 'one month'],
    [{ months: 2 }, '2 months'],
    [{ businessDays: 4 }, '4 business days'],
  ] as const)('%j is “%s”', (length, words) => {
    expect(said(law({ length }), found)[0]).toContain(`within ${words} from becoming aware`);
  });

  test('a law without a fixed time says its duty, and its note where it has one', () => {
    expect(said(law({}))).toEqual(['Harbour Act: the harbour office is told.']);
    expect(said(law({ note: 'Without delay.' }))).toEqual(['Harbour Act: the harbour office is told. Without delay.']);
  });

  test('the announcement stands beside a clock of the market alone', () => {
    const length = { days: 3 };
    expect(said(law({ length, to: 'market', note: 'Mind.' }), found, '2026-05-09')[0]).toMatch(
      /ran to Monday 4 May 2026, if the law applies\. The announcement: Saturday 9 May 2026\. Mind\.$/,
    );
    expect(said(law({ length }), found, '2026-05-09')[0]).not.toContain('announcement');
    expect(said(law({ length, to: 'market' }), found, '2026-05')[0]).not.toContain('announcement');
  });

  test('a start that is not known, or not for certain, starts no clock', () => {
    const length = { hours: 72 };
    expect(said(law({ length }))[0]).toContain('the day it was found is not stated here');
    expect(said(law({ length, note: 'Mind.' }), { ...found, sure: false })[0]).toMatch(/is not certain here\. Mind\.$/);
    expect(said(law({ length }), { ...found, value: '2026-05' })[0]).toContain('is not stated here');
    expect(said(law({ length, start: 'assessed' }), found)[0]).toContain('from judging the risk real');
  });

  test('one that starts with what is found material wants such words, or is the filing itself', () => {
    const length = { businessDays: 4 };
    expect(said(law({ length, start: 'materiality' }), found)).toEqual([]);
    expect(said(law({ id: 'sec-8k', length, start: 'materiality' }), found)[0]).toContain(
      'found material is not stated',
    );
  });

  test('each of its kinds of cue must stand in the text', () => {
    expect(said(law({ also: [['pilot*']] }))).toEqual([]);
    expect(said(law({ also: [['ferries']] }))).toHaveLength(1);
  });
});
