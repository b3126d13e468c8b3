// Pages that do something: storms, spoofed events, deletion of marks, cards and stories.
import { type HostilePage, hostile, page, script, told } from './hostile-page';

/** Runs `code` every few milliseconds for two seconds. */
const storm = (code: string, every = 8): string =>
  `{ const end = performance.now() + 2000; const timer = setInterval(() => { if (performance.now() > end) return clearInterval(timer); ${code} }, ${every}); }`;

const ours = ['perhaps', 'read', 'off', 'read-now', 'site', 'delete-data', 'never', 'dismiss', 'card'];

const storms: [string, string, HostilePage['expect']?][] = [
  [
    'new nodes beside the story',
    `document.body.append(document.createElement('i')); document.body.lastChild.remove();`,
  ],
  ['new attributes on the story', `document.querySelector('article').dataset.n = String(Math.random());`],
  [
    'the story’s words set anew',
    `for (const p of document.querySelectorAll('p')) p.textContent = p.textContent;`,
    'any',
  ],
  ['the story drawn anew', `const m = document.querySelector('main'); m.innerHTML = m.innerHTML;`, 'any'],
  [
    'text that flickers',
    `const p = document.querySelector('p'); p.lastChild.data = p.lastChild.data.endsWith('.') ? p.lastChild.data + ' ' : p.lastChild.data.trim();`,
    'any',
  ],
  ['titles', `document.title = String(Math.random());`],
  ['addresses', `history.replaceState(0, '', '?' + Math.floor(Math.random() * 9));`, 'any'],
  ['scrolling and resizing', `dispatchEvent(new Event('scroll')); dispatchEvent(new Event('resize'));`],
  [
    'moving in and out of sight',
    `document.dispatchEvent(new Event('visibilitychange')); dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));`,
    'any',
  ],
  [
    'navigation that is none',
    `navigation.dispatchEvent(new Event('navigatesuccess')); dispatchEvent(new PopStateEvent('popstate')); dispatchEvent(new HashChangeEvent('hashchange'));`,
    'any',
  ],
];

const fights: [string, string, HostilePage['expect']?][] = [
  ['clears the highlights', `CSS.highlights.clear();`, 'any'],
  ['empties each highlight', `for (const each of CSS.highlights.values()) each.clear();`, 'any'],
  ['takes the style sheets away', `document.adoptedStyleSheets = [];`, 'any'],
  [
    'puts its own ranges into our highlights',
    `const r = new Range(); r.selectNode(document.querySelector('h1')); for (const each of CSS.highlights.values()) each.add(r);`,
    'any',
  ],
  [
    'throws out whatever stands beside its body',
    `for (const each of [...document.documentElement.children]) if (each.shadowRoot) each.remove();`,
  ],
  ['takes its story away', `document.querySelector('article')?.remove();`, 'any'],
  ['moves its story about', `document.body.prepend(document.querySelector('main'));`, 'any'],
  [
    'splits its text nodes',
    `const t = document.querySelector('p').firstChild; if (t.length > 4) t.splitText(2); `,
    'any',
  ],
];

const spoofs: [string, string][] = [
  [
    '10,000 messages to the window',
    `for (let n = 0; n < 10000; n++) postMessage({ type: ${JSON.stringify(ours)}[n % 9], tabId: n, site: 'localhost', on: false, phrase: 'no evidence', tactic: 'x' }, '*');`,
  ],
  [
    '10,000 custom events',
    `for (let n = 0; n < 10000; n++) for (const at of [window, document]) at.dispatchEvent(new CustomEvent(['wxt:content-script-started', 'unsaid.page', 'unsaid', 'off'][n % 4], { detail: { type: 'off' } }));`,
  ],
  [
    'pointers that nobody moves',
    `for (const p of document.querySelectorAll('p')) { const b = p.getBoundingClientRect(); for (let x = b.left; x < b.right; x += 6) for (const t of ['pointermove', 'mousemove', 'pointerdown', 'mousedown', 'mouseup', 'click']) p.dispatchEvent(new MouseEvent(t, { bubbles: true, composed: true, clientX: x, clientY: b.top + 8, detail: 1 })); }`,
  ],
  [
    'keys that nobody presses',
    `for (const key of ['Escape', 'Enter', 'Tab', ' ', 'd', 'n', 'u', 'U', 'O']) for (const t of ['keydown', 'keypress', 'keyup']) document.dispatchEvent(new KeyboardEvent(t, { key, altKey: true, shiftKey: true, bubbles: true, composed: true }));`,
  ],
  [
    'presses on every button it can find',
    `for (const host of document.querySelectorAll('*')) for (const b of host.shadowRoot?.querySelectorAll('button') ?? []) b.click();`,
  ],
  [
    'calls to the extension by guess',
    `for (const id of ['a'.repeat(32), 'unsaid@unsaid.example']) try { (window.chrome ?? window.browser)?.runtime?.sendMessage?.(id, { type: 'delete-data' }); } catch {}`,
  ],
  [
    'pastes, drops and selections',
    `getSelection().selectAllChildren(document.body); for (const t of ['copy', 'paste', 'drop', 'selectionchange']) document.dispatchEvent(new Event(t, { bubbles: true }));`,
  ],
  [
    'errors of its own making',
    `dispatchEvent(new ErrorEvent('error', { message: 'x' })); dispatchEvent(new Event('unhandledrejection')); dispatchEvent(new Event('beforeunload'));`,
  ],
];

const swap = (code: string, wait = 1500): string => script(`setTimeout(() => { ${code} }, ${wait});`);

export const doings: HostilePage[] = [
  ...storms.map(([name, code, expect = 'same']) =>
    hostile(`a storm: ${name}`, page(), { act: storm(code), expect, restless: true }),
  ),
  ...fights.map(([name, code, expect = 'same']) =>
    hostile(`a page that ${name}`, page(), { act: storm(code, 10), expect, restless: true }),
  ),
  ...spoofs.map(([name, code]) => hostile(`spoofed: ${name}`, page(), { act: code, restless: true })),
  hostile(
    'a page that is written anew by document.open',
    page({
      after: swap(`document.open(); document.write(${JSON.stringify(page())}); document.close();`, 2500),
    }),
    { restless: true },
  ),
  hostile('a page that loses its root', page({ after: swap('document.documentElement.remove();') }), {
    expect: 'any',
    restless: true,
  }),
  hostile('a page that is edited from some time on', page({ after: swap('document.designMode = "on";') }), {
    expect: 'any',
    restless: true,
  }),
  hostile(
    'elements that throw when they are made or moved',
    page({
      head: script(
        `customElements.define('x-trap', class extends HTMLElement { static observedAttributes = ['style', 'class']; attributeChangedCallback() { throw new Error('touched'); } });`,
      ),
      body: told((text) => `<x-trap>${text}</x-trap>`),
    }),
  ),
];
