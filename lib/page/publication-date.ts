// When a page says that its story was published, from its metadata, its address or its dateline, in that order.

import type { Metadata } from './metadata';
import { all, attribute, textContent } from './safe-dom';

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

function fromMarkup(document: Document): string | undefined {
  const marked =
    '[itemprop="datePublished"],time[pubdate],time.entry-date,time.published,time[datetime],abbr.published';
  let tried = 0;
  for (const element of all(document.documentElement, marked)) {
    if (++tried > 20) return undefined;
    for (const name of ['datetime', 'content', 'title']) {
      const date = dateIn(attribute(element, name) ?? '');
      if (date) return date;
    }
    const date = dateIn(textContent(element));
    if (date) return date;
  }
  return undefined;
}

/** ISO date, or undefined where the page does not say. `opening`: the first lines of the story, for its dateline. */
export function publicationDate(
  document: Document,
  page: Metadata,
  url: string,
  opening: string[],
): string | undefined {
  for (const name of METAS.split(' ')) {
    const date = dateIn(page.meta(name) ?? '');
    if (date) return date;
  }
  const linked = page.linked('datePublished');
  const date = (typeof linked === 'string' && dateIn(linked)) || fromMarkup(document);
  if (date) return date;
  const path = PATH.exec(url);
  const fromPath = path && iso(Number(path[1]), Number(path[2]), Number(path[3]));
  if (fromPath) return fromPath;
  for (const line of opening.slice(0, 6)) {
    const dateline = dateIn(line.length < 100 ? line : line.slice(0, 50));
    if (dateline) return dateline;
  }
  return undefined;
}
