// Pages that can't be read, and which reason is given.
import { expect, test } from 'vitest';
import { whyNot } from './why-not';

test.each([
  ['https://harbourpost.example/story', undefined],
  ['https://harbourpost.example/letter.pdf?download=1', 'pdf'],
  ['about:reader?url=https%3A%2F%2Fharbourpost.example', 'reader'],
  ['https://addons.mozilla.org/firefox/', 'store'],
  ['https://chromewebstore.google.com/detail/x', 'store'],
  ['chrome://settings', 'internal'],
  ['moz-extension://0000/options.html', 'internal'],
  ['file:///letter.html', 'internal'],
  ['', 'internal'],
  [undefined, 'internal'],
])('%s → %s', (address, state) => expect(whyNot(address)).toBe(state));
