// The plot: known points in their places, unknown ones named and never placed.
import { expect, test } from 'vitest';
import { sampleDossier } from '../../tests/sample-dossier';
import { timeline } from './timeline';

test('known points run from 0 to 1, unknown ones have no place', () => {
  const { known, unknown, days, clocks } = timeline(sampleDossier());
  expect(known.map(({ label, shown, from }) => [label, shown, from])).toEqual([
    ['Began', 'Sat 31 Oct', 0],
    ['Made public', 'Thu 12 Nov', 1],
  ]);
  expect(unknown.map(({ label, status }) => [label, status])).toEqual([
    ['Found', 'missing'],
    ['Stopped', 'vague'],
  ]);
  expect(days).toBe(12);
  expect(clocks[0]).toContain('72 hours');
});

test('a month is a stretch, and points stand in the order of their dates', () => {
  const dossier = sampleDossier(({ reading }) => {
    reading.items.began.value = '2026-11';
    reading.items.detected = { ...reading.items.began, value: '2026-10-22' };
  });
  const { known } = timeline(dossier);
  expect(known.map(({ id }) => id)).toEqual(['detected', 'began', 'disclosed']);
  expect(known[1]!.from).toBeCloseTo(10 / 39);
  expect(known[1]!.to).toBe(1);
});

test('a date that is none is unknown; without dates there is no line', () => {
  const dossier = sampleDossier(({ reading }) => {
    reading.items.began.value = '2026-02-30';
    reading.items.disclosed.value = undefined;
  });
  const { known, unknown, days } = timeline(dossier);
  expect(known).toEqual([]);
  expect(unknown.map(({ id }) => id)).toEqual(['began', 'detected', 'containment', 'disclosed']);
  expect(days).toBe(0);
});

test('where the line crosses a year, dates carry it', () => {
  const dossier = sampleDossier(({ reading }) => {
    reading.items.began.value = '2025-10-31';
  });
  expect(timeline(dossier).known.map(({ shown }) => shown)).toEqual(['31 Oct 2025', '12 Nov 2026']);
});
