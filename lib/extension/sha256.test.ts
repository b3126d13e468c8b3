// Known answers (FIPS 180-4), so that a published hash can be checked with any other tool.
import { expect, test } from 'vitest';
import { sha256 } from './sha256';

test.each([
  ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
])('%j', async (text, hash) => expect(await sha256(text)).toBe(hash));
