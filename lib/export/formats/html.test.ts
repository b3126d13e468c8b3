// The HTML export under a real parser: only the tags, attributes and links that we wrote, and every word of the dossier.
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { anyDossier } from '../../../tests/arbitrary-dossier';
import { FUZZ_TIMEOUT, runs } from '../../../tests/fuzz';
import { sampleDossier } from '../../../tests/sample-dossier';
import type { Dossier } from '../../model';
import { catalog } from '../../rules/index';
import { fold } from '../clean';
import { POLICY, STYLE, STYLE_HASH } from '../html-style';
import { httpUrl } from '../http-url';
import html from './html';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const context = { catalog, now: '2026-11-22T10:00:00.000Z' };
const TAGS = new Set(
  'html head meta title style body main div p span h1 h2 small b strong bdi a ul li section footer svg g path rect circle text table tbody tr th td'.split(
    ' ',
  ),
);
const ATTRIBUTES = new Set(
  'lang charset http-equiv content name class href rel viewbox role aria-label aria-hidden scope width height x y cx cy r rx d fill stroke stroke-width stroke-linecap stroke-linejoin stroke-dasharray font-size font-weight font-family text-anchor'.split(
    ' ',
  ),
);

function elements(node: Node): Element[] {
  const children = 'childNodes' in node ? node.childNodes.flatMap(elements) : [];
  return 'tagName' in node ? [node, ...children] : children;
}

const textOf = (node: Node): string =>
  node.nodeName === '#text' && 'value' in node
    ? node.value
    : 'childNodes' in node
      ? node.childNodes.map(textOf).join('')
      : '';

const bare = (url?: string) => url?.replace(/:~(?::.*)?$/, '').replace(/#$/, '');
const attribute = (element: Element, name: string) => element.attrs.find((each) => each.name === name)?.value;
const all = (dossier: Dossier) => elements(parse(html.render(dossier, context)));

describe('html', () => {
  test('its policy allows its own style and nothing else', () => {
    expect(STYLE_HASH).toBe(`sha256-${createHash('sha256').update(STYLE).digest('base64')}`);
    const styles = all(sampleDossier()).filter(({ tagName }) => tagName === 'style');
    expect(styles.map(textOf)).toEqual([STYLE]);
    const policy = all(sampleDossier()).find((element) => attribute(element, 'http-equiv'));
    expect(attribute(policy!, 'content')).toBe(POLICY);
    expect(POLICY).toContain("default-src 'none'");
  });

  test('gaps come first, and the partial notice stands beside the summary', () => {
    const dossier = sampleDossier(({ article }) => {
      article.partial = 'paywall';
    });
    const headings = all(dossier)
      .filter(({ tagName }) => tagName === 'h2')
      .map(textOf);
    expect(headings[0]).toBe('Not said here6 of 24');
    expect(headings).toContain('Reader’s noteskept apart from what was read');
    expect(html.render(dossier, context)).toContain(
      'Only the visible part was read; what is missing here may stand in the rest.',
    );
  });

  test('any dossier: allow-listed markup, honest links, the words as they were', { timeout: FUZZ_TIMEOUT }, () => {
    fc.assert(
      fc.property(anyDossier, (dossier) => {
        const found = all(dossier);
        const strange = found.filter(({ tagName }) => !TAGS.has(tagName)).map(({ tagName }) => tagName);
        const names = found.flatMap(({ attrs }) => attrs.map(({ name }) => name.toLowerCase()));
        expect([...strange, ...names.filter((name) => !ATTRIBUTES.has(name))]).toEqual([]);
        const links = found.filter(({ tagName }) => tagName === 'a');
        const ticks = Object.values(dossier.notes.ticks).map((tick) => tick?.link ?? '');
        const allowed = [dossier.article.url, ...dossier.article.sources.map(({ href }) => href), ...ticks].map(
          httpUrl,
        );
        for (const link of links) {
          expect(attribute(link, 'rel')).toBe('noreferrer noopener');
          expect(allowed.map(bare)).toContain(bare(attribute(link, 'href')));
        }
        expect(textOf(found.find(({ tagName }) => tagName === 'h1')!)).toBe(fold(dossier.article.title) || 'Untitled');
        const quotes = found.filter((each) => each.tagName === 'bdi').map(textOf);
        for (const { start, end } of dossier.reading.signals) {
          expect(quotes).toContain(fold(dossier.article.text.slice(start, end)));
        }
      }),
      runs(0.05),
    );
  });
});
