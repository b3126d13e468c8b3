// Settings out of a backup: what was chosen since stays.
import { expect, test } from 'vitest';
import { DEFAULTS, type Settings } from './settings';
import { broughtBack } from './settings-backup';

const here: Settings = {
  ...DEFAULTS,
  mode: 'ask',
  sites: { 'gazette.example': 'off', 'harbour.example': 'on' },
  never: [{ tactic: 'speed', phrase: 'swiftly' }],
  tactics: { speed: false },
  language: 'de',
};
const backup: Partial<Settings> = {
  mode: 'chosen',
  sites: { 'gazette.example': 'on', 'old.example': 'off' },
  never: [
    { tactic: 'hedging', phrase: 'may have' },
    { tactic: 'speed', phrase: 'swiftly' },
  ],
  tactics: { hedging: false },
  fileName: 'my-{title}',
  sync: true,
};

test('lists are joined by entry, with what is here where both have one; the other fields come from the backup', () =>
  expect(broughtBack(here, backup)).toEqual({
    ...here,
    mode: 'chosen',
    sites: { 'gazette.example': 'off', 'harbour.example': 'on', 'old.example': 'off' },
    never: [...here.never, { tactic: 'hedging', phrase: 'may have' }],
    tactics: { hedging: false },
    fileName: 'my-{title}',
  }));

test('where settings go to other devices, those stay as they are', () => {
  const shared = { ...here, sync: true };
  const after = broughtBack(shared, { ...backup, sync: false });
  expect(after).toMatchObject({ mode: 'ask', tactics: { speed: false }, sync: true, fileName: 'my-{title}' });
});

test('a field that does not hold, or is not there, changes nothing', () => {
  const rubbish = {
    mode: 'sometimes',
    sites: 7,
    never: [{}],
    language: undefined,
    at: '2026-11-20',
    __proto__: { badge: false },
  };
  expect(broughtBack(here, rubbish)).toEqual(here);
  for (const nothing of [undefined, null, 'x', []]) expect(broughtBack(here, nothing)).toEqual(here);
});

test('twice is the same as once, and what was given stays as it was', () => {
  const before = structuredClone(here);
  const once = broughtBack(here, backup);
  expect(broughtBack(once, backup)).toEqual(once);
  expect(here).toEqual(before);
});
