// Messages: exactly ours, or dropped.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseFromPage, parseFromView } from './schema';

const article = { url: 'https://post.example/a', title: 'T', text: 'T\n\nBody.', sources: [] };

test('a reading is asked for', () =>
  expect(parseFromPage({ type: 'read', article, anyway: false })).toEqual({ type: 'read', article, anyway: false }));

test.each([
  ['an unknown type', { type: 'delete-everything' }],
  ['a text over the cap', { type: 'read', anyway: false, article: { ...article, text: 'a'.repeat(2_000_001) } }],
  [
    'a script as a source',
    { type: 'read', anyway: false, article: { ...article, sources: [{ href: 'javascript:1', label: '' }] } },
  ],
  ['a date that is none', { type: 'read', anyway: false, article: { ...article, date: '<b>' } }],
])('%s is dropped', (_name, message) => expect(parseFromPage(message)).toBeUndefined());

test('a page may not speak as a view', () =>
  expect(parseFromPage({ type: 'site', site: 'a.example', on: false })).toBeUndefined());

test('unknown fields do not pass', () =>
  expect(parseFromView({ type: 'view', tabId: 3, also: 'this' })).toEqual({ type: 'view', tabId: 3 }));

test('no message throws', () => {
  fc.assert(
    fc.property(fc.anything(), (message) => {
      parseFromPage(message);
      parseFromView(message);
    }),
    { numRuns: 5000 },
  );
});
