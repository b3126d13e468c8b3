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
/** Left out unless it is mostly text. */
export const DOUBTFUL = 256;
export const BREAK = 512;
export const PRE = 1024;
export const P = 2048;
export const FIGURE = 4096;
/** Read for what surrounds it, then left out. */
export const ASIDE = 8192;
/** Text may stand straight inside, between blocks. */
export const CONTAINER = 16384;
export const FORM = 32768;

/** In the order of the bits above. */
const groups = [
  'script style noscript template svg select option textarea button nav head title object dialog datalist menu canvas audio video',
  'a abbr b bdi bdo big cite code data del dfn em font i ins kbd label mark meter nobr output progress q ruby rb rt rp s samp small span strike strong sub sup time tt u var wbr br img input picture source math semantics annotation',
  'p pre td section h2 h3 h4 h5 h6',
  'div',
  'a',
  'h1 h2 h3 h4 h5 h6',
  'ul ol',
  'table',
  'form fieldset table ul div',
  'br',
  'pre',
  'p',
  'figure',
  'footer aside',
  'body article main center',
  'form',
];

const bits = new Map<string, number>();
/** A page may make up names without end. */
const KEPT = 500;

/** Parts of formulas: `mi`, `mrow`, `msup`… No other elements without a kind begin so. */
const FORMULA = /^m[^a]\w{0,9}$/;

/** Looked up in words when a name is first met: a page knows a dozen, and a table of all would be filled at every start. */
function look(name: string): number {
  const word = ` ${name} `;
  let kind = 0;
  for (let at = 0; at < groups.length; at++) if (` ${groups[at]} `.includes(word)) kind |= 1 << at;
  if (!kind && name.charCodeAt(0) === 109 && FORMULA.test(name)) kind = INLINE;
  if (bits.size < KEPT) bits.set(name, kind);
  return kind;
}

/** What kind of element has this (lower case) name. */
export const kindOf = (name: string): number => bits.get(name) ?? look(name);

const LESS = ' address dl dd dt li ';
const MORE = ' td blockquote ';

/** What a part gains or loses as a candidate for its kind alone. */
export function bonus(kind: number, name: string): number {
  const word = ` ${name} `;
  if (kind & DIV) return 5;
  if (kind & HEADING || name === 'th') return -5;
  if (kind & (LIST | FORM) || LESS.includes(word)) return -3;
  return kind & PRE || MORE.includes(word) ? 3 : 0;
}
