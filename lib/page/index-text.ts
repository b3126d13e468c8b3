// From pieces of text to one string and back: every character knows its place in the page.
import type { Span } from '../model';

/** A piece of text in the page. `line` changes where a block or paragraph does. */
export interface Piece {
  node: Text;
  words: string;
  line: number;
  /** A line break stands before it: a space. */
  gap: boolean;
  /** Blank lines in it part paragraphs. */
  pre: boolean;
}

/** What a `StaticRange` is made from; start and end are in the same text node. */
export interface Place {
  startContainer: Text;
  startOffset: number;
  endContainer: Text;
  endOffset: number;
}

export interface TextIndex {
  text: string;
  /** The places of a stretch of the text, one a text node, in order; none for text that stands nowhere on the page. */
  rangeOf(span: Span): Place[];
  /** Offset in the text of a place in the page, or undefined where the page's text was not read. */
  offsetAt(node: Node, offset: number): number | undefined;
}

/** Stretches of the text that stand in one node, character for character, in order. */
interface Stretches {
  at: number[];
  length: number[];
  node: Text[];
  from: number[];
}

/** Builds the string piece by piece: `headline`, `body` lines, then `done`. */
export interface Writer {
  /** Text that stands on the page. Starts a new line when `piece.line` is another than before. */
  write(piece: Piece): void;
  /** Text that does not. */
  plain(words: string): void;
  /** Ends the line with `mark`, unless nothing was written since. */
  end(mark: string): void;
  size(): number;
  done(): TextIndex;
}

const NBSP = 160;

/** Characters that show nothing: soft hyphen, zero-width, marks of direction, controls. */
const nothing = (code: number): boolean =>
  code === 0xad ||
  code < 9 ||
  (code > 13 && code < 32) ||
  (code >= 0x200b && code <= 0x200f) ||
  (code >= 0x202a && code <= 0x202e) ||
  (code >= 0x2060 && code <= 0x2069) ||
  code === 0xfeff;

const blank = (code: number): boolean =>
  code === 32 ||
  (code > 8 && code < 14) ||
  code === NBSP ||
  (code >= 0x2000 && code <= 0x200a) ||
  code === 0x202f ||
  code === 0x3000;

const PARTED = /\n[ \t\r]{0,80}\n/y;

export function writer(): Writer {
  const s: Stretches = { at: [], length: [], node: [], from: [] };
  const parts: string[] = [];
  let size = 0;
  let line = -1;
  /** Something was written on this line. */
  let begun = false;
  /** White space is due before the next character; where it stands, if on the page. */
  let due = false;
  let dueNode: Text | null = null;
  let dueAt = 0;

  const put = (node: Text, words: string, from: number, to: number, tidy: boolean) => {
    if (to <= from) return;
    s.at.push(size);
    s.length.push(to - from);
    s.node.push(node);
    s.from.push(from);
    const part = from === 0 && to === words.length ? words : words.slice(from, to);
    parts.push(tidy ? part : part.replace(EVERY, ' '));
    size += to - from;
  };
  const space = () => {
    due = false;
    if (!begun) return;
    if (dueNode) put(dueNode, ' ', 0, 1, true);
    else {
      parts.push(' ');
      size++;
    }
    if (dueNode) s.from[s.from.length - 1] = dueAt;
  };
  const end = (mark: string) => {
    due = false;
    if (!begun) return;
    parts.push(mark);
    size += mark.length;
    begun = false;
  };

  /** Most pieces need no folding inside: they go in whole. */
  const tidily = ({ node, words }: Pick<Piece, 'node' | 'words'>): boolean => {
    const from = words.length - words.trimStart().length;
    const to = words.trimEnd().length;
    const inner = from || to < words.length ? words.slice(from, to) : words;
    if (UNTIDY.test(inner) || inner.includes('  ')) return false;
    const wait = (at: number) => {
      if (due) return;
      due = true;
      dueNode = node;
      dueAt = at;
    };
    if (from > 0) wait(0);
    if (to <= from) return true;
    if (due) space();
    put(node, words, from, to, true);
    begun = true;
    if (to < words.length) wait(to);
    return true;
  };

  /** Writes the words from the first that shows; a run goes on as long as the text is the page's, character for character. */
  const write = ({ node, words, line: on, gap, pre }: Piece) => {
    if (on !== line) end('\n');
    line = on;
    if (gap && begun && !due) {
      due = true;
      dueNode = null;
    }
    if (tidily({ node, words })) return;
    let run = -1;
    for (let i = 0; i < words.length; i++) {
      const code = words.charCodeAt(i);
      const white = blank(code);
      if (!white && !nothing(code)) {
        if (run >= 0) continue;
        if (due) space();
        run = i;
        begun = true;
        continue;
      }
      const next = words.charCodeAt(i + 1);
      if (run >= 0 && white && i + 1 < words.length && !blank(next) && !nothing(next)) continue;
      if (run >= 0) put(node, words, run, i, false);
      run = -1;
      if (!white) continue;
      if (pre && code === 10 && parted(words, i)) {
        end('\n');
      } else if (!due) {
        due = true;
        dueNode = node;
        dueAt = i;
      }
    }
    if (run >= 0) put(node, words, run, words.length, false);
  };

  return {
    write,
    plain(words) {
      parts.push(words);
      size += words.length;
      begun = words.length > 0;
    },
    end,
    size: () => size,
    done: () => index(parts.join('').trimEnd(), s),
  };
}

/** White space other than the plain space, and characters that show nothing: one class, as every character is asked. */
const UNTIDY =
  /[^ -~\u00a1-\u00ac\u00ae-\u167f\u1681-\u1fff\u2010-\u2027\u2030-\u205e\u2070-\u2fff\u3001-\ufefe\uff00-\uffff]/;
const EVERY = /[^\S ]/g;

function parted(words: string, at: number): boolean {
  PARTED.lastIndex = at;
  return PARTED.test(words);
}

/** Index of the last stretch that begins at or before `offset`; -1 when none does. */
function before(s: Stretches, offset: number): number {
  let low = 0;
  let high = s.at.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (s.at[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function index(text: string, s: Stretches): TextIndex {
  let byNode: Map<Node, number> | undefined;
  return {
    text,
    rangeOf({ start, end }) {
      const places: Place[] = [];
      for (let i = Math.max(0, before(s, start)); i < s.at.length && s.at[i]! < end; i++) {
        const from = Math.max(start - s.at[i]!, 0);
        const to = Math.min(end - s.at[i]!, s.length[i]!);
        if (to <= from) continue;
        const node = s.node[i]!;
        const last = places[places.length - 1];
        if (last?.endContainer === node) last.endOffset = s.from[i]! + to;
        else
          places.push({
            startContainer: node,
            startOffset: s.from[i]! + from,
            endContainer: node,
            endOffset: s.from[i]! + to,
          });
      }
      return places;
    },
    offsetAt(node, offset) {
      if (!byNode) {
        byNode = new Map();
        for (let i = s.node.length - 1; i >= 0; i--) byNode.set(s.node[i]!, i);
      }
      let i = byNode.get(node);
      if (i === undefined) return undefined;
      while (s.node[i + 1] === node && s.from[i + 1]! <= offset) i++;
      return s.at[i]! + Math.min(Math.max(offset - s.from[i]!, 0), s.length[i]!);
    },
  };
}
