// Spans of dates: "between April and September" is two dates of which one opens and one closes.
import { ifReal } from './calendar';
import type { DateMention } from './dates';

const OPENS =
  /\b(?:between|from|starting|since|beginning)(?: (?:on|in|about|approximately|the|at least|as early as|early|late|mid))*[ -]{0,2}$/;
const JOINS =
  /^,?(?: \d\d?:\d\d)?,? ?(?:and|to|through|until|till|-)(?: (?:on|in|about|approximately|the|early|late|mid))*[ -]{0,2}$/;

/** Marks what opens and closes a span, and gives the opening the year that only the end names. */
export function joinSpans(norm: string, mentions: DateMention[]): DateMention[] {
  mentions.forEach((mention, at) => {
    const before = norm.slice(Math.max(0, mention.start - 30), mention.start);
    if (OPENS.test(before) || /^(?:since|from|between)\b/.test(norm.slice(mention.start, mention.end)))
      mention.opens = true;
    const next = mentions[at + 1];
    if (
      !next ||
      !(
        JOINS.test(norm.slice(mention.end, next.start)) ||
        /^(?:and|to|through|until|till)\b/.test(norm.slice(next.start, next.end))
      )
    )
      return;
    if (next.start - mention.end > 24) return;
    mention.opens = true;
    next.closes = true;
    if (
      mention.iso &&
      next.iso &&
      !/\d{4}/.test(norm.slice(mention.start, mention.end)) &&
      /\d{4}/.test(norm.slice(next.start, next.end))
    )
      mention.iso = earlier(mention.iso, next.iso);
  });
  return mentions;
}

function earlier(iso: string, end: string): string | undefined {
  const same = end.slice(0, 4) + iso.slice(4);
  return ifReal(same.slice(0, 7) <= end.slice(0, 7) ? same : Number(end.slice(0, 4)) - 1 + iso.slice(4));
}
