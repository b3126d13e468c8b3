// The pattern language, read: a phrase as people write it becomes steps that `pattern-match.ts` can follow.

export type Piece =
  | { kind: 'word'; text: string; star: boolean; glued: boolean }
  | { kind: 'hyphen' }
  | { kind: 'group'; branches: Piece[][] }
  | { kind: 'gap'; words: number }
  | { kind: 'light'; open: boolean };

export type Classes = Record<string, string[]>;

/** A gap is at most this long, and a pattern holds at most so many: what keeps matching bounded. */
const MOST_WORDS = 12;
const MOST_GAPS = 4;
const DEEPEST = 12;

/** Reads a pattern. Throws an `Error` that says what is wrong with it, in words fit for its author. */
export function parse(say: string, classes: Classes): Piece[] {
  const reader = {
    say: upperNames(say.toLowerCase()),
    at: 0,
    classes,
    depth: 0,
  };
  const pieces = sequence(reader, '', false);
  if (reader.at < reader.say.length) throw new Error(`"${say}": "${reader.say[reader.at]}" closes nothing`);
  if (pieces[0]?.kind === 'gap' || pieces.at(-1)?.kind === 'gap') throw new Error(`"${say}": a gap at the edge`);
  if (count(pieces) > MOST_GAPS) throw new Error(`"${say}": more than ${MOST_GAPS} gaps`);
  if (canBeEmpty(pieces)) throw new Error(`"${say}": matches nothing at all`);
  return pieces;
}

interface Reader {
  say: string;
  at: number;
  classes: Classes;
  depth: number;
}

function take(reader: Reader): string {
  const { say, at } = reader;
  if (at >= say.length) return '';
  const end = isPlain(say.charCodeAt(at)) ? plainEnd(say, at) : signEnd(say, at);
  if (end === at) throw new Error(`"${say}": "${say[at]}" is not part of the pattern language`);
  reader.at = end;
  return say.slice(at, end);
}

/** Signs of the language, and white space; everything else is part of a word. */
const SIGN = new Uint8Array(128);
for (const char of '{}~()[]|<>*- \t\n\r\v\f') SIGN[char.charCodeAt(0)] = 1;
const isPlain = (code: number) => (code < 128 ? SIGN[code] === 0 : !/\s/.test(String.fromCharCode(code)));

function plainEnd(say: string, at: number): number {
  let end = at;
  while (end < say.length && isPlain(say.charCodeAt(end))) end++;
  return end;
}

const REST = /\s+|\{[A-Z_]+\}|~\d*|[()[\]|<>*-]/y;

function signEnd(say: string, at: number): number {
  REST.lastIndex = at;
  return REST.test(say) ? REST.lastIndex : at;
}

/** Reads up to `|` or `close`, and leaves that for the caller. */
function sequence(reader: Reader, close: string, gluedFirst: boolean): Piece[] {
  const pieces: Piece[] = [];
  let glued = gluedFirst;
  while (reader.at < reader.say.length) {
    const start = reader.at;
    const token = take(reader);
    if (token === close || token === '|') {
      if (close === '') throw new Error(`"${reader.say}": "|" outside brackets`);
      reader.at = start;
      return pieces;
    }
    if (/^\s/.test(token)) {
      glued = false;
      continue;
    }
    if (token === '(' || token === '[') pieces.push(group(reader, token, glued));
    else if (token[0] === '{') pieces.push(named(reader, token.slice(1, -1), glued));
    else if (token[0] === '~') pieces.push({ kind: 'gap', words: gapWords(reader, token) });
    else if (token === '<' || token === '>') pieces.push({ kind: 'light', open: token === '<' });
    else if (token === '*') star(reader, pieces.at(-1));
    else if (token === '-') pieces.push({ kind: 'hyphen' });
    else if (token === ')' || token === ']') {
      reader.at = start;
      return pieces;
    } else pieces.push({ kind: 'word', text: token, star: false, glued });
    if (token !== '<' && token !== '>') glued = true;
  }
  if (close) throw new Error(`"${reader.say}": "${close}" is missing`);
  return pieces;
}

/** A group that was read before, in this pattern or another, is not read again. */
function group(reader: Reader, open: string, glued: boolean): Piece {
  const key = `${glued ? '-' : ''}${reader.say.slice(reader.at - 1, closing(reader.say, reader.at))}`;
  const known = knownIn(reader.classes);
  const there = known.get(key);
  if (there) {
    reader.at += key.length - (glued ? 2 : 1);
    return there;
  }
  const piece = newGroup(reader, open, glued);
  if (known.size > MOST_KNOWN) known.clear();
  known.set(key, piece);
  return piece;
}

const MOST_KNOWN = 20_000;

/** Just after the bracket that closes the one before `at`. */
function closing(say: string, at: number): number {
  let open = 1;
  let end = at;
  for (; end < say.length && open > 0; end++) {
    const char = say.charCodeAt(end);
    if (char === 40 || char === 91) open++;
    else if (char === 41 || char === 93) open--;
  }
  return end;
}

function newGroup(reader: Reader, open: string, glued: boolean): Piece {
  if (++reader.depth > DEEPEST) throw new Error(`"${reader.say}": too deep`);
  const close = open === '(' ? ')' : ']';
  const branches: Piece[][] = [];
  for (let token = '|'; token === '|'; token = take(reader)) {
    branches.push(sequence(reader, close, glued));
    if (reader.at >= reader.say.length) throw new Error(`"${reader.say}": "${close}" is missing`);
    const end = reader.say[reader.at];
    if (end !== '|' && end !== close) throw new Error(`"${reader.say}": "${end}" closes nothing`);
    if (end === close) {
      reader.at++;
      break;
    }
  }
  reader.depth--;
  if (open === '[') branches.push([]);
  return { kind: 'group', branches };
}

function named(reader: Reader, name: string, glued: boolean): Piece {
  const key = `${glued ? '-' : ''}${name}`;
  const known = knownIn(reader.classes);
  const there = known.get(key);
  if (there) return there;
  const entries = reader.classes[name];
  if (!entries) throw new Error(`"${reader.say}": no class {${name}}`);
  const say = upperNames(`(${entries.join('|').toLowerCase()})`);
  const inside: Reader = { say, at: 1, classes: reader.classes, depth: reader.depth + 1 };
  if (inside.depth > DEEPEST) throw new Error(`{${name}}: names itself`);
  const piece = newGroup(inside, '(', glued);
  known.set(key, piece);
  return piece;
}

function knownIn(classes: Classes): Map<string, Piece> {
  const known = cache.get(classes) ?? new Map<string, Piece>();
  cache.set(classes, known);
  return known;
}

/** Classes read before; pieces are never changed once a pattern is read. */
const cache = new WeakMap<Classes, Map<string, Piece>>();

const upperNames = (say: string) => say.replace(/\{[a-z_]+\}/g, (name) => name.toUpperCase());

function gapWords(reader: Reader, token: string): number {
  const words = token.length > 1 ? Number(token.slice(1)) : 4;
  if (words > MOST_WORDS) throw new Error(`"${reader.say}": a gap of more than ${MOST_WORDS} words`);
  return words;
}

function star(reader: Reader, piece: Piece | undefined): void {
  if (piece?.kind !== 'word') throw new Error(`"${reader.say}": "*" without a word`);
  piece.star = true;
}

/** The most gaps on one way through. */
const count = (pieces: Piece[]): number =>
  pieces.reduce((sum, piece) => sum + (piece.kind === 'gap' ? 1 : piece.kind === 'group' ? countIn(piece) : 0), 0);

const counts = new WeakMap<Piece, number>();

function countIn(group: Extract<Piece, { kind: 'group' }>): number {
  let most = counts.get(group);
  if (most === undefined) {
    most = Math.max(0, ...group.branches.map(count));
    counts.set(group, most);
  }
  return most;
}

function canBeEmpty(pieces: Piece[]): boolean {
  return pieces.every((piece) => piece.kind === 'light' || (piece.kind === 'group' && piece.branches.some(canBeEmpty)));
}
