// Settings read back from a storage that may hold anything.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DEFAULTS, nearestLanguage, parseSettings, type Settings, sharedOf, withShared } from './settings';

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

const mine: Settings = {
  ...DEFAULTS,
  sites: { 'a.example': 'off' },
  never: [{ tactic: 'speed', phrase: 'swiftly' }],
  sync: true,
};

test('neither sites nor phrases are shared', () =>
  expect(Object.keys(sharedOf(mine)).sort()).toEqual(['appearance', 'badge', 'mode', 'profile', 'tactics']));

test('another device changes what is shared, and nothing else', () =>
  expect(
    withShared(mine, { mode: 'ask', profile: 'patient', sites: {}, never: [], sync: false, badge: 'perhaps' }),
  ).toEqual({ ...mine, mode: 'ask', profile: 'patient', badge: true }));

test('any rubbish from another device leaves whole settings', () => {
  fc.assert(
    fc.property(fc.anything(), (rubbish) => {
      const { sites, never, sync } = withShared(mine, rubbish);
      expect({ sites, never, sync }).toEqual({ sites: mine.sites, never: mine.never, sync: true });
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ['de', 'de'],
  ['de-AT', 'de'],
  ['fr_CA', 'fr'],
  ['ES-419', 'es'],
  ['en-US', 'en'],
  ['det', 'en'],
  ['pl', 'en'],
  ['', 'en'],
])('a browser in “%s” is spoken to in “%s”', (tag, language) => expect(nearestLanguage(tag)).toBe(language));
