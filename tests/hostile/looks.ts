// Pages whose style sheets, letters and mark-up are made to mislead.
import { type HostilePage, hostile, page, TITLE, told } from './hostile-page';

const styles: [string, string, HostilePage['expect']?][] = [
  ['everything !important', '* { font-size: 12px !important; color: red !important; all: revert !important }'],
  [
    'everything animated',
    '@keyframes k { to { transform: rotate(1deg) } } * { animation: k 1s infinite; transition: all 9s }',
  ],
  ['everything filtered', 'html { filter: contrast(1.1) } body { mix-blend-mode: normal; perspective: 9px }'],
  ['everything contained', '* { contain: layout paint style }'],
  ['content-visibility', 'p { content-visibility: auto; contain-intrinsic-size: 100px }'],
  ['letters from top to bottom', 'html { writing-mode: vertical-rl }'],
  ['columns', 'main { columns: 4; column-width: 120px }'],
  ['display: contents', 'main, article { display: contents }'],
  ['nothing to press', '* { pointer-events: none !important; user-select: none !important }'],
  [
    'a layer above all',
    'html::before { content: ""; position: fixed; inset: 0; z-index: 2147483647; background: #fff8 }',
  ],
  [
    'words from pseudo-elements',
    'p::before { content: "no evidence of misuse " } p::after { content: " limited number" }',
  ],
  ['huge letters', 'html { font-size: 400px }'],
  ['tiny letters', 'html { font-size: 1px } html { zoom: 0.3 }', 'any'],
  [
    'rules for highlights',
    '::highlight(x), ::selection, ::target-text { color: transparent !important; background: red !important }',
  ],
  ['an overflow that hides', 'body { height: 100px; overflow: hidden } main { transform: translateX(0) }'],
];

const drawn: [string, (text: string) => string, HostilePage['expect']?][] = [
  ['soft hyphens in every word', (text) => text.replace(/(\w{3})(?=\w)/g, '$1\u00ad')],
  ['zero-width spaces in every word', (text) => text.replace(/(\w{2})(?=\w)/g, '$1\u200b')],
  ['joiners and marks without width', (text) => text.replace(/(\w{4})(?=\w)/g, '$1\u2060\u200d')],
  ['bidirectional marks between words', (text) => text.replaceAll(' ', '\u200e \u2066\u2069')],
  ['spaces that do not break', (text) => text.replaceAll(' ', '\u00a0')],
  ['spaces of every width', (text) => text.replace(/ /g, (_, at: number) => '\u2002\u2003\u2009\u202f\u3000'[at % 5]!)],
  ['each word in an element', (text) => text.replace(/[^ ]+/g, '<span>$&</span>')],
  ['each letter in an element', (text) => text.replace(/[^ ]/g, '<b>$&</b>')],
  ['comments in the words', (text) => text.replace(/(\w{3})(?=\w)/g, '$1<!-- x -->')],
  ['letters as numbers', (text) => text.replace(/[a-z]/g, (letter) => `&#${letter.charCodeAt(0)};`)],
  ['breaks for every space', (text) => text.replaceAll(' ', '\n\t ')],
  ['lone surrogates', (text) => text.replaceAll(' ', ' ').concat(' <!-- \ud800 -->')],
  ['words that look alike', (text) => text.replaceAll('e', '\u0435').replaceAll('o', '\u043e'), 'any'],
  ['words from right to left', (text) => `\u202e${text}\u202c`, 'any'],
  ['a heap of combining marks', (text) => text.replaceAll('a', 'a\u0301\u0302\u0303\u0304'), 'any'],
];

const hidden = told((text) => text.replace('limited', 'limited'));
const link = (href: string): string => `<p>See <a href="${href}">the filing</a>.</p>`;
const markUp: [string, Parameters<typeof page>[0], Partial<HostilePage>?][] = [
  [
    'a second story that nobody sees',
    { before: `<div hidden>${hidden}</div><div style="display:none">${hidden}</div>` },
  ],
  ['a story in a template and a noscript', { before: `<template>${hidden}</template><noscript>${hidden}</noscript>` }],
  ['a story in a text field', { before: `<textarea>${hidden.replaceAll('<', '&lt;')}</textarea>` }],
  ['a title that is a script', { title: '&lt;/title&gt;&lt;script&gt;alert(1)&lt;/script&gt; data breach' }],
  ['a title of 1 MB', { title: `data breach ${'x'.repeat(1_000_000)}` }],
  ['a title from right to left', { title: `\u202edata breach\u202c \u0000 \u200b` }],
  [
    'dates that are none',
    {
      head: '<meta property="article:published_time" content="&lt;img src=x&gt;"><time datetime="99999-99-99">then</time>',
    },
  ],
  [
    'an address that is another’s',
    { head: '<link rel="canonical" href="javascript:alert(1)"><base href="https://elsewhere.example/">' },
  ],
  [
    'facts that are deep',
    { head: `<script type="application/ld+json">${'{"__proto__":'.repeat(3000)}1${'}'.repeat(3000)}</script>` },
  ],
  [
    'facts that are broken',
    {
      head: '<script type="application/ld+json">{"@type":"NewsArticle","headline":{"toString":1},"datePublished":[[]],"author":</script>',
    },
  ],
  [
    'sources that are scripts',
    {
      body: `${told()}${['javascript:alert(1)', 'data:text/html,x', 'vbscript:x', 'blob:x', '//[', 'http://'].map(link).join('')}`,
    },
    { expect: 'same' },
  ],
  ['a story that may be edited', { before: '<div contenteditable>note</div>' }],
];

export const looks: HostilePage[] = [
  ...styles.map(([name, css, expect = 'same']) =>
    hostile(`style: ${name}`, page({ head: `<style>${css}</style>` }), { expect }),
  ),
  ...drawn.map(([name, word, expect = 'same']) => hostile(`letters: ${name}`, page({ body: told(word) }), { expect })),
  ...markUp.map(([name, parts, more]) => hostile(name, page(parts), more)),
  hostile('an address full of mark-up', page(), {
    query: '?q=<script>alert(1)</script>&r=%00%E2%80%AE&__proto__[x]=1#:~:text=breach',
  }),
  hostile('an address of 60 kB', page(), { query: `?${'a'.repeat(60_000)}`, expect: 'any' }),
  hostile('no head, no body, no quotes', `<title>${TITLE}</title><main><article><h1>${TITLE}</h1>${told()}`),
];
