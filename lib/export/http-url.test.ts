// Which addresses may become links.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nastyText } from '../../tests/arbitrary-dossier';
import { FUZZ_TIMEOUT, runs } from '../../tests/fuzz';
import { httpUrl } from './http-url';

test.each([
  ['https://a.example/x?y=1&z=2#f', 'https://a.example/x?y=1&z=2#f'],
  ['  HTTP://a.example ', 'http://a.example'],
  ['https://user:secret@a.example/x', 'https://a.example/x'],
  ['https://a.example/“x”', 'https://a.example/%E2%80%9Cx%E2%80%9D'],
  ['https://a.example/(x)', 'https://a.example/%28x%29'],
  ['https://a.example/\ud800', 'https://a.example/%EF%BF%BD'],
  ['javascript:alert(1)', undefined],
  ['//a.example', undefined],
  ['https://', undefined],
  ['https://a.example/a b', undefined],
  ['https://a.example\\@b.example', undefined],
  [`https://a.example/${'x'.repeat(9000)}`, undefined],
])('%j', (raw, expected) => {
  expect(httpUrl(raw)).toBe(expected);
});

test('what comes back is inert everywhere, and stays what it is', { timeout: FUZZ_TIMEOUT }, () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.webUrl({ withFragments: true, withQueryParameters: true }),
        nastyText(4).map((text) => `https://a.example/${text.replace(/\s/g, '')}`),
      ),
      (raw) => {
        const url = httpUrl(raw);
        if (url === undefined) return;
        expect(url).toMatch(/^https?:\/\/[\w\-.~:/?#[\]@!$&+,;=%]+$/);
        expect(httpUrl(url)).toBe(url);
      },
    ),
    runs(),
  );
});
