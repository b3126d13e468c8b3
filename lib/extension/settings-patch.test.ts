// A change by entry leaves the other entries, whatever they have become meanwhile.
import { expect, test } from 'vitest';
import { DEFAULTS, type Settings } from './settings';
import { patched } from './settings-patch';

const now: Settings = {
  ...DEFAULTS,
  sites: { 'gazette.example': 'off', 'harbour.example': 'on' },
  tactics: { speed: false },
  never: [
    { tactic: 'hedging', phrase: 'may have' },
    { tactic: 'speed', phrase: 'swiftly' },
  ],
};

test('fields are replaced, and no others touched', () =>
  expect(patched(now, { mode: 'ask', badge: false })).toEqual({ ...now, mode: 'ask', badge: false }));

test('a site is added, changed, taken out', () => {
  const sites = { 'new.example': 'on', 'gazette.example': 'on', 'harbour.example': null } as const;
  expect(patched(now, { sites }).sites).toEqual({ 'gazette.example': 'on', 'new.example': 'on' });
});

test('a site renamed to itself keeps its rule', () =>
  expect(patched(now, { sites: { 'gazette.example': 'off' } }).sites).toEqual(now.sites));

test('a tactic is switched off, and on', () => {
  expect(patched(now, { tactics: { hedging: false } }).tactics).toEqual({ speed: false, hedging: false });
  expect(patched(now, { tactics: { speed: null } }).tactics).toEqual({});
});

test('a phrase is marked again: that of this tactic alone', () => {
  const markAgain: Settings['never'] = [
    { tactic: 'hedging', phrase: 'may have' },
    { tactic: 'spin', phrase: 'swiftly' },
  ];
  expect(patched(now, { markAgain }).never).toEqual([{ tactic: 'speed', phrase: 'swiftly' }]);
});

test('what was given stays as it was', () => {
  const before = structuredClone(now);
  patched(now, { sites: { 'gazette.example': null }, tactics: { speed: null }, markAgain: now.never });
  expect(now).toEqual(before);
});
