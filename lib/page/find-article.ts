// From a page to its story: the parts that hold it, and the pieces of text in them, in order. The same in every browser and without one.
import { clean } from './clean';
import type { Piece } from './index-text';
import { choose, scores, totals } from './score';
import type { Survey } from './survey';
import { survey } from './survey';
import { DIV, P, PRE } from './tags';

/** A piece of text of the story. */
export interface StoryPiece extends Piece {
  link: boolean;
}

export interface Found {
  /** The story's parts, in document order; the body where nothing stands out. */
  roots: Element[];
  pieces: StoryPiece[];
  /** Parts of the page that are not shown. */
  unseen: Element[];
  /** All pieces of text of the page that might have been story, in order: where remarks such as "subscribe" are looked for. */
  around: string[];
  /** True where a part is named as a wall before the rest of a text. */
  walled: boolean;
  /** True when the page held more text than is read. */
  capped: boolean;
}

/** Text below this length is looked for again, less strictly. */
const ENOUGH = 500;
const MOST = 2_000_000;

interface Attempt {
  found: Found;
  length: number;
}

/**
 * True where a block goes on with the sentence of the block before it, as in letters turned from print into a page:
 * siblings of one kind, the first ending and the second beginning in the middle of a sentence.
 */
function goesOn(s: Survey, one: number, two: number, before: string, after: string): boolean {
  const a = s.block[s.owner[one]!]!;
  const b = s.block[s.owner[two]!]!;
  if (a === b || s.parent[a] !== s.parent[b] || s.name[a] !== s.name[b] || !(s.kind[a]! & (DIV | P))) return false;
  return /[\p{Ll},-]\s{0,4}$/u.test(before.slice(-6)) && /^\s{0,40}\p{Ll}/u.test(after.slice(0, 44));
}

function collect(s: Survey, roots: number[], out: Set<number>): Attempt {
  const pieces: StoryPiece[] = [];
  let length = 0;
  let last = -1;
  let line = -1;
  for (const root of roots) {
    const left: boolean[] = [];
    for (let i = root; i < s.end[root]!; i++) left.push(out.has(i) || (i > root && left[s.parent[i]! - root]!));
    for (let i = s.firstText[root]!; i < s.texts.length && s.owner[i]! < s.end[root]!; i++) {
      if (left[s.owner[i]! - root]) continue;
      const words = s.words[i]!;
      const shown = words.trim().length;
      let gap = s.gap[i]!;
      if (last < 0 || s.line[i] !== s.line[last]) {
        if (!shown) continue;
        if (last >= 0 && goesOn(s, last, i, s.words[last]!, words)) gap = true;
        else line++;
      }
      const pre = (s.kind[s.block[s.owner[i]!]!]! & PRE) !== 0;
      pieces.push({ node: s.texts[i]!, words, line, gap, pre, link: s.inLink[i]! });
      if (shown) last = i;
      length += shown;
    }
  }
  const parts = roots.map((i) => s.elements[i]!);
  return {
    found: { roots: parts, pieces, unseen: s.unseen, around: s.words, walled: s.walled, capped: s.capped },
    length,
  };
}

function attempt(s: Survey, byName: boolean, byContent: boolean): Attempt {
  const t = totals(s);
  const roots = choose(s, t, scores(s, t, byName));
  const out = new Set<number>();
  for (const root of roots) for (const i of clean(s, root, byName, byContent)) out.add(i);
  return collect(s, roots, out);
}

/** Finds the story. Yields whenever `due` says that the page wants to work. */
export function* findArticle(document: Document, due: () => boolean = () => false): Generator<void, Found> {
  const body = document.body as HTMLElement | null;
  if (!body) return { roots: [], pieces: [], unseen: [], around: [], walled: false, capped: false };
  const strict = yield* survey(body, { strict: true, due, most: MOST });
  yield;
  let best = attempt(strict, true, true);
  if (best.length >= ENOUGH) return best.found;
  const loose = yield* survey(body, { strict: false, due, most: MOST });
  for (const [byName, byContent] of [
    [true, true],
    [false, true],
    [false, false],
  ] as const) {
    const next = attempt(loose, byName, byContent);
    if (next.length > best.length) best = next;
    if (best.length >= ENOUGH) break;
  }
  return best.found;
}

/** The same in one go. */
export function findArticleNow(document: Document): Found {
  const steps = findArticle(document);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
