// The headline of a page: the heading that says what the title says, or the title without the site's name.
import type { Found } from './find-article';
import type { Metadata } from './metadata';
import { localName, nextNode, nodeType, TEXT, within } from './safe-dom';
import { tidy } from './shown';

export interface Headline {
  words: string;
  /** The heading on the page, where there is one. */
  element?: Element;
}

const LONGEST = 300;
const HEADINGS = 40;
/** A title that names a file and tells nothing. */
const FILE = /\.(?:html?|pdf|txt|docx?|aspx?|php)$|^(?:ex-?\d|untitled|document|index)\b/i;
const start = (text: string): string => tidy(text.slice(0, 2000));
const wordsOf = (text: string): string[] => text.toLowerCase().match(/[a-z0-9\u00c0-\u1fff\u2c00-\ud7ff]+/g) ?? [];

/** Text of a heading without what is not shown in it; stops at the longest headline. */
export function headingText(heading: Element): { words: string; nodes: Text[] } {
  const nodes: Text[] = [];
  let words = '';
  for (let node: Node | null = heading; node && words.length < LONGEST * 4; node = nextNode(node, heading)) {
    if (nodeType(node) !== TEXT) continue;
    nodes.push(node as Text);
    words += (node as Text).data;
  }
  return { words: start(words), nodes };
}

/** Splits "Story | Site" and the like; the site's part goes. */
export function trimSite(title: string, site?: string): string {
  const parts = title.split(/ (?:[|\-–—»•·:]|::|\/) /);
  if (parts.length < 2) return title;
  const known = site ? wordsOf(site).join(' ') : '';
  const isSite = (part: string) => known !== '' && wordsOf(part).join(' ') === known;
  let end = title.length;
  for (let last = parts.length - 1; last > 0; last--) {
    const part = parts[last]!;
    const rest = title.slice(0, title.lastIndexOf(part, end - 1)).replace(/ (?:[|\-–—»•·:]|::|\/) $/, '');
    const few = wordsOf(part).length <= 4 && wordsOf(rest).length >= 4 && !/\d/.test(part);
    if (!isSite(part) && !(last === parts.length - 1 && few)) break;
    end = rest.length;
    if (!isSite(part)) break;
  }
  const left = title.slice(0, end).trim();
  return isSite(parts[0]!) && left === title ? title.slice(title.indexOf(parts[1]!)).trim() : left || title;
}

/** From 0 to 1: how much of the shorter is in the longer, by words, and how alike they are in length. */
export function likeness(a: string, b: string): number {
  const one = new Set(wordsOf(a));
  const two = new Set(wordsOf(b));
  return (2 * one.intersection(two).size) / (one.size + two.size || 1);
}

/** The first headings of a rank. */
export const headings = (document: Document, rank: string): Element[] =>
  [...document.getElementsByTagName(rank)].slice(0, HEADINGS);

/** Finds it. Headings in the story found count more, those of other stories not at all. */
export function findHeadline(document: Document, page: Metadata, { roots, others }: Found): Headline {
  const site = page.meta('og:site_name', 'application-name');
  const title = start(document.title);
  const titles = [page.meta('og:title', 'twitter:title'), title].filter((t): t is string => Boolean(t));
  const wanted = titles.map((t) => trimSite(t, site));
  let best: { element: Element; words: string; score: number } | undefined;
  for (const element of [...headings(document, 'h1'), ...headings(document, 'h2')]) {
    const { words } = headingText(element);
    if (!words || words.length > LONGEST || within(others, element)) continue;
    const inStory = within(roots, element);
    const first = localName(element) === 'h1';
    const alike = Math.max(0, ...wanted.map((t) => likeness(t, words)));
    const score = alike + (first ? 0.15 : 0) + (inStory ? 0.1 : 0);
    if ((alike >= 0.5 || (first && (inStory || !wanted.length))) && (!best || score > best.score)) {
      best = { element, words, score };
    }
  }
  if (best) return { words: best.words, element: best.element };
  const given = wanted.find((words) => !FILE.test(words));
  return { words: (given ?? '').slice(0, LONGEST) };
}
