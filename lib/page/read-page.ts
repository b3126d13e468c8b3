// Reads a page: its story as one string with all that the page says about it, and the way back from the string to the page.
import type { Article } from '../model';
import type { Found } from './find-article';
import { findArticle, NOWHERE } from './find-article';
import type { Headline } from './headline';
import { findHeadline, headingText } from './headline';
import type { TextIndex } from './index-text';
import { writer } from './index-text';
import { metadata } from './metadata';
import { address, language, publisher } from './page-facts';
import { partial } from './partial';
import { publicationDate } from './publication-date';
import { editable, tidy } from './shown';
import { sourceLinks } from './source-links';
import type { Words } from './survey';

export interface IndexedArticle extends TextIndex {
  article: Article;
  /** The parts of the page that hold the story. */
  roots: Element[];
}

/** The background takes no more than 2,000,000; a line's end or two may be added after the last piece. */
const MOST = 1_999_000;
const EVERY = 63;
/** Lines that sites put between paragraphs and nobody wrote. */
const NOISE =
  /^(?:ad(?:vertis(?:ement|ing))?|sponsored(?: content)?|share(?: this)?(?: article| story| post)?|read more|related(?: articles| stories| posts| content)?|most (?:read|popular)|recommended(?: for you)?|trending(?: now)?|listen to (?:this )?article|sign up for our newsletter|(?:story|article) continues (?:below|after)(?: this)?(?: ad(?:vertisement)?)?|loading(?:…|\.\.\.)?|leave a (?:reply|comment)|skip to (?:main )?content|print|email|tweet|copy link)$/i;
const POINTER =
  /^(?:read (?:more|next|also)|also read|see also|related|recommended|more on this|don['’]t miss|watch|listen)\b\s{0,2}[:|»–—-]/i;

/** Longer lines are nobody's furniture. */
const SHORT = 300;

/** Is it a line that no author wrote? `linked`: characters of it in links. */
function strange(words: string, linked: number, head: string): boolean {
  const short = tidy(words);
  if (short.length < 60 && NOISE.test(short)) return true;
  return (linked * 2 > words.length && POINTER.test(short)) || (short !== '' && short.toLowerCase() === head);
}

/** Lines that no author wrote, and the headline where it stands in the story. */
function* passedOver(pieces: Words[], headline: Headline, due: () => boolean): Generator<void, Set<Words>> {
  const out = new Set<Words>();
  if (headline.element) {
    const own = new Set<Node>(headingText(headline.element).nodes);
    for (const piece of pieces) if (own.has(piece.node)) out.add(piece);
  }
  const head = tidy(headline.words).toLowerCase();
  let number = 0;
  for (let from = 0, to = 0; from < pieces.length; from = to) {
    let words = '';
    let linked = 0;
    for (; pieces[to]?.line === pieces[from]!.line; to++) {
      const piece = pieces[to]!;
      if (words.length <= SHORT) words += piece.words;
      if (piece.link) linked += piece.words.length;
    }
    if (words.length > SHORT) continue;
    if ((++number & EVERY) === 0 && due()) yield;
    if (strange(words, linked, number > 5 ? '' : head)) for (const piece of pieces.slice(from, to)) out.add(piece);
  }
  return out;
}

function* write(
  found: Found,
  headline: Headline,
  due: () => boolean,
): Generator<void, { index: TextIndex; cut: boolean }> {
  const w = writer();
  const heading = headline.element ? headingText(headline.element) : undefined;
  if (heading?.nodes.length) {
    for (const node of heading.nodes) w.write({ node, words: node.data, line: -2, gap: false, pre: false });
  } else w.plain(headline.words);
  w.end('\n\n');
  const out = yield* passedOver(found.pieces, headline, due);
  let first = headline.words ? undefined : found.pieces.find((piece) => !out.has(piece) && piece.words.trim());
  let steps = 0;
  for (const piece of found.pieces) {
    if ((++steps & EVERY) === 0 && due()) yield;
    if (out.has(piece)) continue;
    // Without a headline the story's first line stands in for it.
    if (first && w.size() > 0 && piece.line !== first.line) {
      w.end('\n\n');
      first = undefined;
    }
    const room = MOST - w.size();
    if (piece.words.length > room) {
      // A single piece may be longer than all that is read.
      if (room > 0) w.write({ ...piece, words: piece.words.slice(0, room) });
      return { index: w.done(), cut: true };
    }
    w.write(piece);
  }
  return { index: w.done(), cut: false };
}

function beingEdited(document: Document): boolean {
  if ((document.designMode ?? 'off').toLowerCase() === 'on') return true;
  return [document.documentElement, document.body].some((element) => element && editable(element));
}

/** Reads it step by step: yields whenever `due` says that the page wants to work. */
export function* readPageSteps(
  document: Document,
  url: string,
  due: () => boolean = () => false,
): Generator<void, IndexedArticle> {
  const edited = beingEdited(document);
  const found = edited ? NOWHERE : yield* findArticle(document, due);
  yield;
  const page = metadata(document);
  const headline: Headline = edited || !document.body ? { words: '' } : findHeadline(document, page, found);
  const { index, cut } = yield* write(found, headline, due);
  yield;
  const lines = index.text.slice(0, 4000).split('\n').slice(1).filter(Boolean);
  const tail = index.text.slice(-1000).split('\n');
  const date = publicationDate(document, page, url, lines, found, headline.element);
  yield;
  const reason = cut ? 'cap' : partial(document, page, url, found, tail);
  yield;
  const article: Article = {
    url: address(url),
    title: headline.words || index.text.split('\n', 1)[0]!.slice(0, 300),
    text: index.text,
    date,
    publisher: publisher(page),
    lang: language(document, page),
    partial: reason,
    sources: sourceLinks(found.roots, url, index.text.slice(0, 1500)),
  };
  return { ...index, article, roots: found.roots };
}

/** The same in one go. */
export function readPage(document: Document, url: string): IndexedArticle {
  const steps = readPageSteps(document, url);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

export interface Slices {
  /** Milliseconds now. */
  now: () => number;
  /** Lets the page work; resolves when we may go on. */
  pause: () => Promise<void>;
  signal?: AbortSignal;
}

const SLICE_MS = 4;

/** Reads it in slices of at most 8 ms. Rejects with the signal's reason when it is aborted. */
export async function readPageSliced(document: Document, url: string, slices: Slices): Promise<IndexedArticle> {
  let until = slices.now() + SLICE_MS;
  const steps = readPageSteps(document, url, () => slices.now() >= until);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (slices.now() >= until) {
      await slices.pause();
      slices.signal?.throwIfAborted();
      until = slices.now() + SLICE_MS;
    }
  }
}
