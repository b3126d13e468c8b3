// Profiles name items of the checklist, in its order.
import { expect, test } from 'vitest';
import { catalog } from './index';
import { CHECKLIST } from './order';
import { PROFILES } from './profiles';

test.each(PROFILES.map(({ id, items }) => [id, items] as const))('%s', (_id, items) => {
  expect(items).toEqual(CHECKLIST.filter((item) => items.includes(item)));
  expect(items.length).toBeGreaterThan(8);
});

test('everybody is the whole checklist, and views are handed all profiles', () => {
  expect(PROFILES[0]).toEqual({ id: 'all', items: CHECKLIST });
  expect(catalog.profiles).toBe(PROFILES);
});

test('each item matters to somebody besides everybody', () => {
  const named = new Set(PROFILES.slice(1).flatMap(({ items }) => items));
  expect(CHECKLIST.filter((item) => !named.has(item))).toEqual([]);
});
