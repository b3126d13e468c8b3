// When a page says that its story was published, from its metadata, its address, its dateline or a time beside it, in that order.
import type { Found } from './find-article';
import type { Metadata } from './metadata';
import { all, attribute, textContent, within } from './safe-dom';

const MONTHS = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const MONTH = `(${MONTHS})[a-z]{0,6}\\.?`;
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const WORDS = new RegExp(`\\b(?:${DAY} {1,2}${MONTH}|${MONTH} {1,2}${DAY}),? {1,2}((?:199|20\\d)\\d)\\b`, 'i');
const ISO = /\b((?:199|20\d)\d)-(\d\d)-(\d\d)(?!\d)/;
const COMPACT = /^((?:199|20\d)\d)(\d\d)(\d\d)(?:T|$)/;
const PATH = /\/((?:199|20\d)\d)[/-](\d{1,2})[/-](\d{1,2})(?=[/-]|$)/;

function iso([, year, month, day]: (string | number | undefined)[]): string | undefined {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  if (date.getUTCMonth() !== Number(month) - 1 || date.getUTCDate() !== Number(day)) return undefined;
  return date.toISOString().slice(0, 10);
}

/** The first full date in a text, as ISO; days as the text has them, whatever its time zone. */
export function dateIn(text: string): string | undefined {
  const short = text.slice(0, 400).replace(/\s+/g, ' ');
  const whole = ISO.exec(short) ?? COMPACT.exec(short);
  if (whole) return iso(whole);
  const [, day, before, after, dayAfter, year] = WORDS.exec(short) ?? [];
  const month = MONTHS.indexOf((before ?? after ?? '').slice(0, 3).toLowerCase()) / 4 + 1;
  return year && iso(['', year, month, day ?? dayAfter]);
}

/** Without marks between words, which sites set in every way. */
const METAS =
  'articlepublishedtime ogarticlepublishedtime datepublished articlepublished publisheddate publishdate pubdate publicationdate dcdateissued dctermsissued dcdate dctermsdate citationpublicationdate date';

const MARKED = '[itemprop="datePublished"],time[pubdate],time.entry-date,time.published,abbr.published';
const MOST = 20;

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
  return path ? iso(path) : undefined;
}

/** Times in the story and beside its headline; none of the page's own head and foot, where all the page is the story. */
function timesBy(roots: Element[], heading: Element | undefined): Element[] {
  const parts = [heading?.closest('article,main'), ...roots];
  const times = parts.flatMap((part) => (part ? [...all(part, 'time[datetime]')] : []));
  return times.filter((time) => {
    const box = time.closest('header,footer,aside');
    return !box || box.closest('article,main');
  });
}

/**
 * ISO date, or undefined where the page does not say. `opening`: the first lines of the story, for its dateline.
 * A time without a mark may be a clock's, or of what is yet to come: it has to stand in the story, or by its headline.
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
    dateOf([...all(document.documentElement, MARKED)].filter((element) => !within(others, element))) ??
    inAddress(url) ??
    first(lines.filter((line) => line.length < 100)) ??
    dateOf(timesBy(roots, heading)) ??
    // Weakest: a sentence that begins with a day may be about that day.
    first(lines.map((line) => line.slice(0, 50)))
  );
}
