// The Markdown exports under two renderers: the same words from both, and only the links that we wrote.
import { HtmlRenderer, Parser } from 'commonmark';
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import { anyDossier, nastyText } from '../../../tests/arbitrary-dossier';
import { FUZZ_TIMEOUT, runs } from '../../../tests/fuzz';
import { sampleDossier } from '../../../tests/sample-dossier';
import { catalog } from '../../rules/index';
import { fold } from '../clean';
import { httpUrl } from '../http-url';
import { escapeMarkdown } from '../markdown';
import markdown from './markdown';
import obsidian from './obsidian';

type Node = DefaultTreeAdapterTypes.Node;
const context = { catalog, now: '2026-11-22T10:00:00.000Z' };

// As hostile as they come: raw HTML on, GitHub's tables and strike-through on, bare addresses linked.
const it = new MarkdownIt({ html: true, linkify: true });
it.linkify.set({ fuzzyLink: false, fuzzyEmail: false, fuzzyIP: false });
const renderers = [
  (source: string) => it.render(source),
  (source: string) => new HtmlRenderer().render(new Parser().parse(source)),
];

interface Seen {
  text: string;
  tags: Set<string>;
  links: string[];
}

function look(html: string): Seen {
  const seen: Seen = { text: '', tags: new Set(), links: [] };
  const walk = (node: Node) => {
    if (node.nodeName === '#text' && 'value' in node) seen.text += node.value;
    if ('tagName' in node) seen.tags.add(node.tagName);
    if ('attrs' in node) seen.links.push(...node.attrs.filter(({ name }) => name === 'href').map(({ value }) => value));
    if ('childNodes' in node) node.childNodes.forEach(walk);
  };
  walk(parseFragment(html));
  return { ...seen, text: fold(seen.text) };
}

const TAGS = ['h1', 'h2', 'p', 'ul', 'li', 'a', 'em', 'strong', 'hr'];
/** An address without directive, in letters where its bytes are letters: renderers write them now so, now so. */
function base(url?: string): string | undefined {
  const plain = url
    ?.replace(/:~(?::text=.*)?$/, '')
    .replace(/#$/, '')
    .replace(/%(?![0-9a-f]{2})/gi, '%25')
    .toLowerCase();
  try {
    return plain && decodeURI(plain).toLowerCase();
  } catch {
    return plain;
  }
}

describe('a layout of one’s own', () => {
  const write = (template: string) => markdown.render(sampleDossier(), { ...context, template });

  test('takes the parts it names, and is never without its limits', () => {
    expect(write('{organisation}: {summary}\n\n{unknown}')).toBe(
      [
        'Tarnwick Ferries: **11 of 24 answered, 4 vague, 3 withheld, 6 not said.** 2 to be checked.',
        '{unknown}',
        '*What The Skerry Post leaves out is not what Tarnwick Ferries left out. Its own words are listed under “Read next at the source”.*',
        '“Not said” means not in this text. It does not mean hidden, and it is no verdict on anyone.\n',
      ].join('\n\n'),
    );
  });

  test('page text that looks like a part stays text', () => {
    const dossier = sampleDossier(({ article }) => {
      article.title = '{notes}';
    });
    expect(markdown.render(dossier, { ...context, template: '{title}' })).toMatch(/^\\\{notes\\\}/);
  });
});

describe('markdown', () => {
  test('plain words stay readable', () => {
    expect(escapeMarkdown('A third-party IT supplier (unnamed), said no.')).toBe(
      'A third-party IT supplier (unnamed), said no.',
    );
    expect(escapeMarkdown('1. # *x* <b> [y](z) $5')).toBe('1\\. \\# \\*x\\* \\<b\\> \\[y\\](z) \\$5');
  });

  test('any line renders as the text it was, in any block', { timeout: FUZZ_TIMEOUT }, () => {
    fc.assert(
      fc.property(
        fc.oneof(nastyText(4), fc.string({ unit: 'binary' }), fc.string()),
        fc.constantFrom('', '- ', '# '),
        (text, block) => {
          for (const render of renderers) {
            const { text: shown, tags, links } = look(render(`${block}${escapeMarkdown(text)}\n`));
            expect(shown).toBe(fold(text));
            expect(links).toEqual([]);
            for (const tag of tags) expect(['p', 'ul', 'li', 'h1']).toContain(tag);
          }
        },
      ),
      runs(),
    );
  });

  test.each([markdown, obsidian])(
    '$id: any dossier, two renderers, the same words and only our links',
    { timeout: FUZZ_TIMEOUT },
    ({ render }) => {
      fc.assert(
        fc.property(anyDossier, (dossier) => {
          const source = render(dossier, context).replace(/^---\n[\s\S]*?\n---\n/, '');
          const [one, two] = renderers.map((renderer) => look(renderer(source))) as [Seen, Seen];
          expect(one.text).toBe(two.text);
          for (const tag of [...one.tags, ...two.tags]) expect(TAGS).toContain(tag);
          const ticks = Object.values(dossier.notes.ticks).map((tick) => tick?.link ?? '');
          const allowed = [dossier.article.url, ...dossier.article.sources.map(({ href }) => href), ...ticks].map(
            (url) => base(httpUrl(url)),
          );
          for (const link of [...one.links, ...two.links]) expect(allowed).toContain(base(link));
          for (const { start, end } of dossier.reading.signals) {
            expect(one.text).toContain(`“${fold(dossier.article.text.slice(start, end))}”`);
          }
        }),
        runs(0.02),
      );
    },
  );
});
