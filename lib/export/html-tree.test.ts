// Escaping: whatever text goes in, as content or as an attribute, a parser gives back, and nothing more.
import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { expect, test } from 'vitest';
import { nastyText } from '../../tests/arbitrary-dossier';
import { FUZZ_TIMEOUT, runs } from '../../tests/fuzz';
import { clean } from './clean';
import { h, linkOut } from './html-tree';

test('any text, as content and as an attribute', { timeout: FUZZ_TIMEOUT }, () => {
  fc.assert(
    fc.property(fc.oneof(nastyText(4), fc.string({ unit: 'binary' })), (text) => {
      const { childNodes } = parseFragment(h('p', { title: text }, 'x', text).html);
      const [paragraph] = childNodes as DefaultTreeAdapterTypes.Element[];
      expect(childNodes).toHaveLength(1);
      expect(paragraph!.attrs).toEqual([{ name: 'title', value: clean(text) }]);
      const [content, ...more] = paragraph!.childNodes as DefaultTreeAdapterTypes.TextNode[];
      expect(content!.value).toBe(`x${clean(text)}`);
      expect(more).toEqual([]);
    }),
    runs(),
  );
});

test('children may be lists, numbers, markup, or nothing', () => {
  expect(h('p', {}, ['a', 1, [h('b', {}, '<')]], false, undefined).html).toBe('<p>a1<b>&lt;</b></p>');
  expect(h('meta', { charset: 'utf-8', name: undefined }).html).toBe('<meta charset="utf-8">');
  expect(linkOut(undefined, 'a & b').html).toBe('a &amp; b');
});
