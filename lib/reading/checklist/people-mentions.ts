// Which numbers of a sentence count people, and how far each speaks for those hit.
import { type Count, PERSON } from '../counts';
import { countAsked } from './questions';
import type { Scene } from './sentence-features';

export interface Mention {
  value: number;
  /** How far it speaks for the number of those hit: 1, or less where it may be all customers or a part. */
  share: number;
  /** All customers, patients or staff, whoever of them was hit. */
  all: boolean;
}

/** The numbers of people in sentence `at`: no time, no date, no other noun's number. */
export function peopleIn(scene: Scene, at: number): Mention[] {
  const { prepared, counts, dates } = scene;
  const { norm } = prepared;
  const all = counts[at]!;
  const asked = countAsked(scene, at);
  const inDate = ({ start, end }: Count) => dates[at]!.some((date) => date.start < end && date.end > start);
  const mentions: Mention[] = [];
  all.forEach((count, n) => {
    if ((count.of !== 'people' && count !== asked) || count.loose || inDate(count)) return;
    const before = norm.slice(Math.max(0, count.start - BEFORE), count.start);
    const after = norm.slice(count.end, count.end + AFTER);
    if (count !== asked && isTime(before, norm.slice(count.start, count.end), after)) return;
    if (isOfAnother(norm, count, all[n + 1])) return;
    mentions.push({ value: count.value, share: shareOf(before), all: isOfAll(before, after) });
  });
  return mentions;
}

const BEFORE = 48;
const AFTER = 60;

const CLOCK = /\d:$/;
const YEAR = /^(?:19|20)\d\d$/;
const WHEN = /\b(?:before|since|until|till|after|during|through|between|early|late|mid|year) $/;
/** Before a year, and before a number of people: "in 2018 whose", "from 2018 patients". */
const PERHAPS = /\b(?:in|from|by|and|to) $/;
const FIRST = new RegExp(`^ ${PERSON.source}`);

/** The minutes of a clock time, or a year: "before 2018, whose numbers". */
function isTime(before: string, number: string, after: string): boolean {
  if (CLOCK.test(before)) return true;
  if (!YEAR.test(number)) return false;
  return WHEN.test(before) || !/^ [a-z]/.test(after) || (PERHAPS.test(before) && !FIRST.test(after));
}

/** A noun in the plural, and words after which a noun belongs to no number before. */
const PLURAL = /\b[a-z]{3,20}[^\Wsui_]s\b/;
const APART = /[.;()\n]| (?:who|that|which|in|from|at|after|by|with) /;

/** "3,500 invoices of 410 customers": the customers are the next number's. */
function isOfAnother(norm: string, { end }: Count, next: Count | undefined): boolean {
  if (!next || next.start - end > AFTER) return false;
  const between = norm.slice(end, next.start);
  return PLURAL.test(between) && !PERSON.test(between) && !APART.test(between);
}

const AMOUNT = '(?:more than|over|about|around|approximately|nearly|almost|some|roughly|an estimated|at least|up to)';
/** All whom the organisation serves or employs, or so it seems. */
const ALL = new RegExp(
  `\\b(?:with|serves?|serving|served|employs?|employing|boasts?|has|have|services|services to) (?:${AMOUNT} )?$`,
);
/** One of several sums. */
const FURTHER = new RegExp(
  `\\b(?:further|another|additional|other|including|of whom|previous|initially said) (?:${AMOUNT} )?$`,
);

const shareOf = (before: string): number => (ALL.test(before) ? 0.2 : FURTHER.test(before) ? 0.5 : 1);

/** What an organisation does with all its people, never with those hit alone. */
const DOES = new RegExp(
  `\\b(?:employs?|employing|boasts?|boasting|serves|serving|treats|insures|carries|teaches|caters (?:to|for)|(?:program|programme|scheme|network|club|app|service|company|airline|it) counts) (?:${AMOUNT} )?$`,
);
const HAS = new RegExp(`\\b(?:with|has) (?:${AMOUNT} )?$`);
/** Beside these, "with" and "has" may tell what was taken or hit. */
const HOLDS =
  /\b(?:databases?|data|files?|lists?|dump|archives?|tables?|sheets?|spreadsheets?|bucket|servers?|leak|breach|incident|cache|trove|backups?|names|records|orders|invoices|documents|messages|he|she|who|hackers?|thief|attackers?|group|gang)\b/;
const THEIRS =
  /^ (?:[\w-]{1,20} ){0,2}(?:customers|subscribers|members|users|employees|students|patients|passengers|residents|people)(?! (?:affected|hit|impacted|exposed|compromised|concerned|whose|who|in (?:its|the) (?:data|file)))/;
const A_YEAR =
  /^ (?:[\w-]{1,20} ){0,3}(?:people|customers|patients|guests|passengers|visitors|users|travell?ers|students)(?: [\w-]{1,20}){0,2} (?:(?:a|per|each|every) (?:year|month|week|day)|annually)\b/;

const isOfAll = (before: string, after: string): boolean =>
  DOES.test(before) || A_YEAR.test(after) || (HAS.test(before) && !HOLDS.test(before) && THEIRS.test(after));
