// Settings read back from a storage that may hold anything.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DEFAULTS, parseSettings } from './settings';

test('nothing stored: the defaults', () => expect(parseSettings(undefined)).toEqual(DEFAULTS));

test('one bad field costs that field alone', () =>
  expect(parseSettings({ mode: 'sometimes', sites: { 'a.example': 'off' }, badge: false })).toEqual({
    ...DEFAULTS,
    sites: { 'a.example': 'off' },
    badge: false,
  }));

test('what was written is read back', () => {
  const settings = { ...DEFAULTS, mode: 'ask' as const, never: [{ tactic: 'speed' as const, phrase: 'swiftly' }] };
  expect(parseSettings(JSON.parse(JSON.stringify(settings)))).toEqual(settings);
});

test('any rubbish gives whole settings', () => {
  fc.assert(
    fc.property(fc.anything(), (rubbish) => {
      expect(Object.keys(parseSettings(rubbish)).sort()).toEqual(Object.keys(DEFAULTS).sort());
    }),
    { numRuns: 2000 },
  );
});
