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

const TOKEN = /\s+|\{[A-Z_]+\}|~\d*|[()[\]|<>*-]|[^\s{}~()[\]|<>*-]+/y;

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
  TOKEN.lastIndex = reader.at;
  const token = TOKEN.exec(reader.say)?.[0] ?? '';
  if (!token && reader.at < reader.say.length)
    throw new Error(`"${reader.say}": "${reader.say[reader.at]}" is not part of the pattern language`);
  reader.at += token.length;
  return token;
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

function group(reader: Reader, open: string, glued: boolean): Piece {
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
  const known = cache.get(reader.classes) ?? new Map<string, Piece>();
  cache.set(reader.classes, known);
  const there = known.get(key);
  if (there) return there;
  const entries = reader.classes[name];
  if (!entries) throw new Error(`"${reader.say}": no class {${name}}`);
  const say = upperNames(`(${entries.join('|').toLowerCase()})`);
  const inside: Reader = { say, at: 1, classes: reader.classes, depth: reader.depth + 1 };
  if (inside.depth > DEEPEST) throw new Error(`{${name}}: names itself`);
  const piece = group(inside, '(', glued);
  known.set(key, piece);
  return piece;
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

function count(pieces: Piece[]): number {
  return pieces.reduce(
    (sum, piece) =>
      sum + (piece.kind === 'gap' ? 1 : piece.kind === 'group' ? Math.max(0, ...piece.branches.map(count)) : 0),
    0,
  );
}

function canBeEmpty(pieces: Piece[]): boolean {
  return pieces.every((piece) => piece.kind === 'light' || (piece.kind === 'group' && piece.branches.some(canBeEmpty)));
}
