// When a page says that its story was published, from its metadata, its address, its dateline or a time beside it, in that order.
import type { Found } from './find-article';
import type { Metadata } from './metadata';
import { all, attribute, ELEMENT, localName, nextNode, nodeType, textContent, within } from './safe-dom';

const MONTHS = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const MONTH = `(${MONTHS})[a-z]{0,6}\\.?`;
const DAY_FIRST = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? {1,2}${MONTH},? {1,2}((?:199|20\\d)\\d)\\b`, 'i');
const MONTH_FIRST = new RegExp(`\\b${MONTH} {1,2}(\\d{1,2})(?:st|nd|rd|th)?,? {1,2}((?:199|20\\d)\\d)\\b`, 'i');
const ISO = /\b((?:199|20\d)\d)-(\d\d)-(\d\d)(?!\d)/;
const PATH = /\/((?:199|20\d)\d)[/-](\d{1,2})[/-](\d{1,2})(?=[/-]|$)/;

function iso(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return date.toISOString().slice(0, 10);
}

/** The first full date in a text, as ISO; days as the text has them, whatever its time zone. */
export function dateIn(text: string): string | undefined {
  const short = text.slice(0, 400).replace(/\s+/g, ' ');
  const whole = ISO.exec(short);
  if (whole) return iso(Number(whole[1]), Number(whole[2]), Number(whole[3]));
  const compact = /^((?:199|20\d)\d)(\d\d)(\d\d)(?:T|$)/.exec(short);
  if (compact) return iso(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  const month = (name: string) => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) / 4 + 1;
  const first = DAY_FIRST.exec(short);
  if (first) return iso(Number(first[3]), month(first[2]!), Number(first[1]));
  const second = MONTH_FIRST.exec(short);
  return second ? iso(Number(second[3]), month(second[1]!), Number(second[2])) : undefined;
}

/** Without marks between words, which sites set in every way. */
const METAS =
  'articlepublishedtime ogarticlepublishedtime datepublished articlepublished publisheddate publishdate pubdate publicationdate dcdateissued dctermsissued dcdate dctermsdate citationpublicationdate date';

const MARKED = '[itemprop="datePublished"],time[pubdate],time.entry-date,time.published,abbr.published';
const MOST = 20;
/** Nodes from the headline on that are looked at. */
const FAR = 3000;

function first(texts: (string | null | undefined)[]): string | undefined {
  for (const text of texts) {
    const date = dateIn(text ?? '');
    if (date) return date;
  }
  return undefined;
}

/** The first date of these elements. */
function dateOf(elements: Element[]): string | undefined {
  const values = (e: Element) => ['datetime', 'content', 'title'].map((name) => attribute(e, name));
  return first(elements.slice(0, MOST).flatMap((element) => [...values(element), textContent(element)]));
}

function inAddress(url: string): string | undefined {
  const path = PATH.exec(url);
  return path ? iso(Number(path[1]), Number(path[2]), Number(path[3])) : undefined;
}

/** Times in the story, and between its headline and it; none of a page's foot, where all the page is the story. */
function timesBy(roots: Element[], heading: Element | undefined): Element[] {
  const found: Element[] = [];
  let node: Node | null = heading?.closest('article') ?? heading ?? roots[0] ?? null;
  let inside = node !== null && within(roots, node);
  for (let steps = 0; node && steps < FAR; steps++) {
    inside ||= node === roots[0];
    if (nodeType(node) === ELEMENT && localName(node as Element) === 'time' && (!inside || within(roots, node))) {
      const foot = (node as Element).closest('footer,aside');
      if (!foot || foot.closest('article')) found.push(node as Element);
    }
    node = nextNode(node);
  }
  return inside ? found : [];
}

/**
 * ISO date, or undefined where the page does not say. `opening`: the first lines of the story, for its dateline.
 * A time without a mark may be a clock's, or of what is yet to come: it has to stand in the story, or between its headline and it.
 */
export function publicationDate(
  document: Document,
  page: Metadata,
  url: string,
  opening: string[],
  { roots, others }: Found,
  heading?: Element,
): string | undefined {
  const linked = page.linked('datePublished');
  const lines = opening.slice(0, 6);
  return (
    first([...METAS.split(' ').map((name) => page.meta(name)), typeof linked === 'string' ? linked : '']) ??
    dateOf(Array.from(all(document.documentElement, MARKED)).filter((element) => !within(others, element))) ??
    inAddress(url) ??
    first(lines.filter((line) => line.length < 100)) ??
    dateOf(timesBy(roots, heading)) ??
    // Weakest: a sentence that begins with a day may be about that day.
    first(lines.map((line) => line.slice(0, 50)))
  );
}
