// Which addresses are the same article.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FUZZ_TIMEOUT, runs } from '../../tests/fuzz';
import { articleHash, normaliseUrl } from './article-key';

test.each([
  ['https://a.example/story?utm_source=x&id=7&fbclid=y#top', 'https://a.example/story?id=7'],
  ['http://A.example:80/story', 'https://a.example/story'],
  ['https://reader:secret@a.example/story', 'https://a.example/story'],
  ['https://a.example/#/story/7', 'https://a.example/#/story/7'],
  ['https://a.example/story#:~:text=words', 'https://a.example/story'],
  ['https://a.example:8443/x?', 'https://a.example:8443/x'],
  ['file:///tmp/story.html#x', 'file:///tmp/story.html'],
  ['no address', 'no address'],
])('%s', (raw, expected) => {
  expect(normaliseUrl(raw)).toBe(expected);
});

test('normalising twice changes nothing more, and the parameters that choose the article stay', {
  timeout: FUZZ_TIMEOUT,
}, () => {
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
      const once = normaliseUrl(url);
      expect(normaliseUrl(once)).toBe(once);
      const bare = url.split('#')[0]!;
      const tracked = `${bare}${bare.includes('?') ? '&' : '?'}utm_medium=mail#x`;
      expect(normaliseUrl(tracked)).toBe(normaliseUrl(bare));
    }),
    runs(),
  );
});

test('the hash is of the article, not of the address', async () => {
  expect(await articleHash('https://a.example/story?utm_source=x')).toBe(
    await articleHash('http://a.example/story#top'),
  );
  expect(await articleHash('https://a.example/story')).not.toBe(await articleHash('https://a.example/story2'));
  expect(await articleHash('https://a.example/story')).toMatch(/^[0-9a-f]{32}$/);
});
