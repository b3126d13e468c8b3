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
}

/** A stretch of the text that stands in one node, character for character. */
interface Stretch {
  at: number;
  length: number;
  node: Text;
  from: number;
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

/** Characters that show nothing: soft hyphen, zero-width, marks of direction, controls. */
const INVISIBLE = /[\xad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;
const nothing = (character: string): boolean =>
  (character < ' ' && !BLANK.test(character)) || INVISIBLE.test(character);

const BLANK = /[\t-\r \xa0\u2000-\u200a\u202f\u3000]/;

const PARTED = /\n[ \t\r]{0,80}\n/y;

export function writer(): Writer {
  const stretches: Stretch[] = [];
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
    stretches.push({ at: size, length: to - from, node, from });
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
    if (dueNode) stretches[stretches.length - 1]!.from = dueAt;
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
      const character = words[i]!;
      const white = BLANK.test(character);
      if (!white && !nothing(character)) {
        if (run >= 0) continue;
        if (due) space();
        run = i;
        begun = true;
        continue;
      }
      const next = words[i + 1];
      if (run >= 0 && white && next && !BLANK.test(next) && !nothing(next)) continue;
      if (run >= 0) put(node, words, run, i, false);
      run = -1;
      if (!white) continue;
      if (pre && character === '\n' && parted(words, i)) {
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
    done: () => index(parts.join('').trimEnd(), stretches),
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

/** Index of the last stretch that begins at or before `offset`; 0 when none does. */
function before(stretches: Stretch[], offset: number): number {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (stretches[middle]!.at <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

const index = (text: string, stretches: Stretch[]): TextIndex => ({
  text,
  rangeOf({ start, end }) {
    const places: Place[] = [];
    for (let i = before(stretches, start); i < stretches.length; i++) {
      const { at, length, node, from } = stretches[i]!;
      if (at >= end) break;
      const startOffset = from + Math.max(start - at, 0);
      const endOffset = from + Math.min(end - at, length);
      if (endOffset <= startOffset) continue;
      const last = places[places.length - 1];
      if (last?.endContainer === node) last.endOffset = endOffset;
      else places.push({ startContainer: node, startOffset, endContainer: node, endOffset });
    }
    return places;
  },
});
