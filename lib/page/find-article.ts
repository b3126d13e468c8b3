// From a page to its story: the parts that hold it, and the pieces of text in them, in order. The same in every browser and without one.
import { clean } from './clean';
import { choose, scores, totals } from './score';
import type { Survey } from './survey';
import { survey } from './survey';

/** A piece of text of the story. `line` changes where a block or paragraph does. */
export interface Piece {
  node: Text;
  words: string;
  line: number;
}

export interface Found {
  /** The story's parts, in document order; the body where nothing stands out. */
  roots: Element[];
  pieces: Piece[];
  /** Parts inside that the page does not show. */
  unseen: Element[];
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

function collect(s: Survey, roots: number[], out: Set<number>): Attempt {
  const pieces: Piece[] = [];
  let length = 0;
  for (const root of roots) {
    const left: boolean[] = [];
    for (let i = root; i < s.end[root]!; i++) left.push(out.has(i) || (i > root && left[s.parent[i]! - root]!));
    for (let i = s.firstText[root]!; i < s.texts.length && s.owner[i]! < s.end[root]!; i++) {
      if (left[s.owner[i]! - root]) continue;
      pieces.push({ node: s.texts[i]!, words: s.words[i]!, line: s.line[i]! });
      length += s.words[i]!.trim().length;
    }
  }
  return { found: { roots: roots.map((i) => s.elements[i]!), pieces, unseen: s.unseen, capped: s.capped }, length };
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
  if (!body) return { roots: [], pieces: [], unseen: [], capped: false };
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
