// From a page to its story: the parts that hold it, and the pieces of text in them, in order. The same in every browser and without one.
import { clean } from './clean';
import type { Piece } from './index-text';
import type { Part, Survey, Words } from './part';
import { choose, scores, totals } from './score';
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
  /** Text from the story's end on, with some of what is before: where remarks such as "subscribe" stand. */
  around: () => string[];
  /** True where a part is named as a wall before the rest of a text. */
  walled: boolean;
  /** True when the page held more text than is read. */
  capped: boolean;
}

/** Text below this length is looked for again, less strictly. */
const ENOUGH = 500;
const MOST = 2_000_000;
/** Pieces of text before and after the story's end in which remarks on it are looked for. */
const BEFORE = 40;
const AFTER = 200;

interface Attempt {
  found: Found;
  length: number;
}

const small = (character: string): boolean =>
  character !== '' && character !== character.toUpperCase() && character === character.toLowerCase();

/** A line as wide as a printed one ends where the paper did, not where the sentence does. */
const PRINTED = { least: 50, most: 130 };

/**
 * True where a block goes on with the sentence of the block before it, as in letters turned from print into a page:
 * siblings of one kind, the first ending in the middle of a sentence.
 */
function goesOn(before: Words, after: Words): boolean {
  const a = before.owner.block;
  const b = after.owner.block;
  if (a === b || a.up !== b.up || a.name !== b.name || !(a.kind & (DIV | P))) return false;
  const one = before.words.trim();
  const next = after.words.trimStart().charAt(0);
  if (/[.!?:;…)\]"'”’]$/.test(one)) return false;
  if (small(next)) return small(one.slice(-1)) || /[,-]$/.test(one);
  const printed = one.length >= PRINTED.least && one.length <= PRINTED.most;
  return printed && (a.kind & DIV) !== 0 && a.className === b.className && !before.link && next > '/';
}

function collect(s: Survey, roots: Part[], out: Set<Part>): Attempt {
  const pieces: StoryPiece[] = [];
  let length = 0;
  let last: Words | undefined;
  let line = -1;
  for (const root of roots) {
    const left: boolean[] = [];
    for (let i = root.at; i < root.end; i++) {
      const part = s.parts[i]!;
      left.push(out.has(part) || (part !== root && left[part.up!.at - root.at]!));
    }
    for (let i = root.firstText; i < s.texts.length && s.texts[i]!.owner.at < root.end; i++) {
      const text = s.texts[i]!;
      if (left[text.owner.at - root.at]) continue;
      const shown = text.words.trim().length;
      let { gap } = text;
      if (text.line !== last?.line) {
        if (!shown) continue;
        if (last && goesOn(last, text)) gap = true;
        else line++;
      }
      const pre = (text.owner.block.kind & PRE) !== 0;
      pieces.push({ node: text.node, words: text.words, line, gap, pre, link: text.link });
      if (shown) last = text;
      length += shown;
    }
  }
  const { unseen, walled, capped } = s;
  const end = last ? s.texts.indexOf(last) : 0;
  const around = () => s.texts.slice(Math.max(0, end - BEFORE), end + AFTER).map(({ words }) => words);
  return { found: { roots: roots.map(({ element }) => element), pieces, unseen, around, walled, capped }, length };
}

function* attempt(s: Survey, byName: boolean, byContent: boolean): Generator<void, Attempt> {
  const t = totals(s);
  yield;
  const score = scores(s, t, byName);
  yield;
  const roots = choose(s, t, score);
  yield;
  const out = new Set<Part>();
  for (const root of roots) for (const part of clean(s, root, byName, byContent)) out.add(part);
  yield;
  return collect(s, roots, out);
}

/** Finds the story. Yields whenever `due` says that the page wants to work. */
export function* findArticle(document: Document, due: () => boolean = () => false): Generator<void, Found> {
  const body = document.body as HTMLElement | null;
  if (!body) return { roots: [], pieces: [], unseen: [], around: () => [], walled: false, capped: false };
  const strict = yield* survey(body, { strict: true, due, most: MOST });
  yield;
  let best = yield* attempt(strict, true, true);
  if (best.length >= ENOUGH) return best.found;
  const loose = yield* survey(body, { strict: false, due, most: MOST });
  for (const [byName, byContent] of [
    [true, true],
    [false, true],
    [false, false],
  ] as const) {
    const next = yield* attempt(loose, byName, byContent);
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
