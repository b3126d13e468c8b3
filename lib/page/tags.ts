// The elements a page is made of, as far as finding its story needs to tell them apart. Bits, because thousands are asked.

/** Neither the element nor anything in it is read. */
export const SKIP = 1;
/** Stands in a line of text. Everything else breaks the line. */
export const INLINE = 2;
/** A paragraph by itself, whatever stands in it. */
export const PARAGRAPH = 4;
export const DIV = 8;
export const LINK = 16;
export const HEADING = 32;
export const LIST = 64;
export const TABLE = 128;
/** Makes a div more than a paragraph. */
export const BLOCK = 256;
/** Left out unless it is mostly text. */
export const DOUBTFUL = 512;
export const IMAGE = 1024;
export const FIELD = 2048;
export const BREAK = 4096;
export const PRE = 8192;
export const CELL = 16384;
export const ROW = 32768;
export const P = 65536;
export const ITEM = 131072;
export const EMBED = 262144;
export const FIGURE = 524288;
/** Read for what surrounds it, then left out. */
export const ASIDE = 1048576;
/** Speaks for a table of figures rather than one for layout. */
export const TABULAR = 2097152;
export const DETAILS = 4194304;
export const FORM = 16777216;
/** Its class and id are not asked: they say nothing of the page's parts. */
export const NAMELESS = 33554432;
/** Text may stand straight inside, between blocks. */
export const CONTAINER = 8388608;

const groups: [string, number][] = [
  [
    'script style noscript template svg select option textarea button nav head title object dialog datalist menu canvas audio video',
    SKIP,
  ],
  [
    'a abbr b bdi bdo big cite code data del dfn em font i ins kbd label mark meter nobr output progress q ruby rb rt rp s samp small span strike strong sub sup time tt u var wbr br img input picture source math mi mo mn ms mtext mrow mfrac msup msub msubsup msqrt mroot mover munder mstyle semantics annotation',
    INLINE,
  ],
  ['p pre td section h2 h3 h4 h5 h6', PARAGRAPH],
  ['blockquote dl div img ol p pre table ul', BLOCK],
  ['form fieldset table ul div', DOUBTFUL],
  ['h1 h2 h3 h4 h5 h6', HEADING],
  ['ul ol', LIST],
  ['footer aside', ASIDE],
  ['td th', CELL],
  ['col colgroup tfoot thead th', TABULAR],
  ['embed iframe', EMBED],
  ['a', LINK],
  ['div', DIV],
  ['table', TABLE],
  ['img', IMAGE],
  ['input', FIELD],
  ['br', BREAK],
  ['pre', PRE],
  ['tr', ROW],
  ['p', P],
  ['li', ITEM],
  ['figure', FIGURE],
  ['details', DETAILS],
  ['body article main center', CONTAINER],
  ['form', FORM],
  [
    'abbr b bdi bdo cite code dfn em i ins kbd q s samp strike strong sub sup tt u var wbr br img input source',
    NAMELESS,
  ],
];

const bits = new Map<string, number>();
for (const [names, bit] of groups) for (const name of names.split(' ')) bits.set(name, (bits.get(name) ?? 0) | bit);

/** What kind of element has this (lower case) name. */
export const kindOf = (name: string): number => bits.get(name) ?? 0;

/** What a part gains or loses as a candidate for its kind alone. */
export function bonus(name: string): number {
  if (name === 'div') return 5;
  if (name === 'pre' || name === 'td' || name === 'blockquote') return 3;
  if (/^(?:address|ol|ul|dl|dd|dt|li|form)$/.test(name)) return -3;
  return /^(?:h[1-6]|th)$/.test(name) ? -5 : 0;
}
