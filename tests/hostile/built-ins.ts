// Pages that put traps in the language's and the browser's own functions. `rest()` takes them away, so that the test can look.
import { type HostilePage, hostile, page, script } from './hostile-page';

const traps: [name: string, holder: string, keys: string[]][] = [
  ['arrays', 'Array.prototype', ['map', 'filter', 'flatMap', 'includes', 'at', 'findLast', 'sort', 'forEach']],
  ['texts', 'String.prototype', ['slice', 'replace', 'normalize', 'toLowerCase', 'charCodeAt', 'split', 'trim']],
  ['patterns', 'RegExp.prototype', ['exec', 'test']],
  ['maps', 'Map.prototype', ['get', 'set', 'has', 'delete']],
  ['sets', 'Set.prototype', ['add', 'has']],
  ['promises', 'Promise.prototype', ['then', 'catch', 'finally']],
  ['JSON', 'JSON', ['parse', 'stringify']],
  ['Object', 'Object', ['entries', 'fromEntries', 'keys', 'assign', 'defineProperty']],
  [
    'shadow roots',
    'Element.prototype',
    ['attachShadow', 'getBoundingClientRect', 'checkVisibility', 'closest', 'matches'],
  ],
  ['nodes', 'Node.prototype', ['contains', 'compareDocumentPosition', 'appendChild', 'removeChild']],
  ['tree walkers', 'TreeWalker.prototype', ['nextNode', 'nextSibling', 'firstChild']],
  ['ranges', 'Range.prototype', ['setStart', 'setEnd', 'getClientRects', 'comparePoint']],
  ['highlights', 'HighlightRegistry.prototype', ['set', 'delete']],
  ['highlighted ranges', 'Highlight.prototype', ['add', 'delete', 'clear']],
  ['observers', 'MutationObserver.prototype', ['observe', 'disconnect', 'takeRecords']],
  ['listeners', 'EventTarget.prototype', ['addEventListener', 'removeEventListener', 'dispatchEvent']],
  ['timers', 'globalThis', ['setTimeout', 'setInterval', 'clearTimeout', 'queueMicrotask', 'requestAnimationFrame']],
  ['style', 'globalThis', ['getComputedStyle', 'matchMedia']],
  ['style sheets', 'CSSStyleSheet.prototype', ['replaceSync', 'insertRule']],
  ['chance', 'Crypto.prototype', ['getRandomValues']],
  ['the document', 'Document.prototype', ['createTreeWalker', 'createRange', 'createElement', 'elementFromPoint']],
  ['questions', 'Document.prototype', ['querySelector', 'querySelectorAll', 'getElementsByTagName']],
  ['encoders', 'TextEncoder.prototype', ['encode']],
];

const trap = (holder: string, keys: string[]): string => `
  const kept = ${JSON.stringify(keys)}.map((key) => [key, Object.getOwnPropertyDescriptor(${holder}, key)]).filter(([, was]) => was);
  const define = Object.defineProperty;
  window.sprung = 0;
  for (let n = 0; n < kept.length; n++)
    define(${holder}, kept[n][0], { configurable: true, writable: true, value() { window.sprung++; throw new Error('a trap'); } });
  window.rest = () => { for (let n = 0; n < kept.length; n++) define(${holder}, kept[n][0], kept[n][1]); };`;

const getters = `
  const own = Object.getOwnPropertyDescriptor(Node.prototype, 'textContent');
  for (const [holder, key] of [[Node.prototype, 'nodeValue'], [CharacterData.prototype, 'data'], [Node.prototype, 'parentNode'], [Node.prototype, 'textContent']]) {
    const was = Object.getOwnPropertyDescriptor(holder, key);
    Object.defineProperty(holder, key, { configurable: true, get() { return 'Nothing happened here.'; }, set: was.set });
    (window.kept ??= []).push([holder, key, was]);
  }
  window.rest = () => { for (const [holder, key, was] of window.kept) Object.defineProperty(holder, key, was); };`;

const polluted = `
  for (const [key, value] of Object.entries({ text: 'x', start: 0, end: 9, id: 'x', type: 'off', marks: [], state: 'off' }))
    Object.defineProperty(Object.prototype, key, { configurable: true, writable: true, value });
  window.rest = () => { for (const key of ['text', 'start', 'end', 'id', 'type', 'marks', 'state']) delete Object.prototype[key]; };`;

const fakes = `
  window.sprung = 0;
  try { window.chrome = { runtime: { id: 'x'.repeat(32), sendMessage() { window.sprung++; }, onMessage: { addListener() { window.sprung++; } } } }; } catch {}
  try { window.browser = window.chrome; } catch {}
  window.rest = () => {};`;

export const builtIns: HostilePage[] = [
  ...traps.map(([name, holder, keys]) => hostile(`traps in ${name}`, page({ head: script(trap(holder, keys)) }))),
  hostile('a text that every node denies', page({ head: script(getters) })),
  hostile('a polluted Object.prototype', page({ head: script(polluted) })),
  hostile('a browser of its own', page({ head: script(fakes) })),
  hostile(
    'the symbol of our page script, taken',
    page({
      head: script(`window[Symbol.for('unsaid.page')] = { isAlive: () => true, again() {}, end() {} };`),
    }),
  ),
];
