// Pages whose elements bear the names of what we would ask: on their forms and documents our questions get their answers.
import { type HostilePage, hostile, page, told } from './hostile-page';

const groups = [
  ['nodeName', 'parentNode', 'nodeType'],
  ['childNodes', 'firstChild', 'nextSibling', 'lastChild'],
  ['textContent', 'innerText', 'nodeValue', 'data'],
  ['querySelector', 'querySelectorAll', 'getElementsByTagName'],
  ['createTreeWalker', 'createRange', 'createElement'],
  ['body', 'head', 'documentElement', 'scrollingElement'],
  ['chrome', 'browser', 'runtime', 'unsaid'],
  ['getComputedStyle', 'CSS', 'Highlight', 'MutationObserver'],
  ['navigation', 'performance', 'location', 'history'],
  ['contentType', 'designMode', 'hidden', 'title', 'URL'],
  ['adoptedStyleSheets', 'elementFromPoint', 'styleSheets'],
  ['isConnected', 'parentElement', 'tagName', 'localName', 'attributes'],
  ['getAttribute', 'hasAttribute', 'classList', 'className', 'matches', 'closest'],
  ['shadowRoot', 'children', 'ownerDocument', 'style', 'contains'],
  ['getBoundingClientRect', 'getClientRects', 'checkVisibility', 'offsetParent', 'isContentEditable'],
  ['__proto__', 'constructor', 'toString', 'valueOf', 'hasOwnProperty'],
];

const inputs = (names: string[]): string =>
  names.map((name) => `<input type="hidden" name="${name}" id="${name}">`).join('');
const images = (names: string[]): string => names.map((name) => `<img name="${name}" id="${name}" alt="">`).join('');

export const names: HostilePage[] = [
  ...groups.map((group) =>
    hostile(
      `a form round the story with fields named ${group.join(', ')}`,
      page({ body: `<form>${inputs(group)}${told()}</form>` }),
    ),
  ),
  hostile('a form round everything', page({ before: `<form>${inputs(groups.flat())}`, after: '</form>' })),
  hostile('images that bear the document’s names', page({ before: images(groups.flat()) })),
  hostile(
    'frames that bear the window’s names',
    page({
      before: groups
        .flat()
        .map((name) => `<iframe name="${name}" hidden></iframe>`)
        .join(''),
    }),
    // Chrome gives scripts on pages no interface where a frame bears its name.
    { expect: 'any' },
  ),
];
