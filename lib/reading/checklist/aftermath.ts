// Days of what came after: something was put right, somebody was arrested or told, an authority had its report, a filer weighed it.
import { clauseOf } from './clause';
import { type Event, type PlacedDate, placedDates } from './date-features';
import type { Scores } from './document-features';
import { lessInSentences, lessOnDays } from './lessen';
import type { Scene } from './sentence-features';

/** Of its likelihood such a day keeps so much: a clause may be misread. */
const KEPT = 0.1;

const AFTER =
  'restor(?:ed|ing)|reset|rebuilt|rebuilding|resum(?:ed|ing)|reopened|(?:open|online|running|working) again|back (?:online|up)|' +
  'arrested|detained|indicted|notif(?:ied|ying)|inform(?:ed|ing)|told|alert(?:ed|ing)|wrote to|written to|reported (?:\\w{1,30} ){0,4}to|was reported|' +
  '(?:e-?)?mail(?:ed|ing)|(?:letters?|notices?|notifications?) (?:\\w{1,30} ){0,4}(?:sent|posted|going|went|gone|go) ?(?:out)?';
const BEFORE =
  '(?:hackers?|attackers?|intruders?|thie(?:f|ves)|criminals?|somebody|someone) (?:had |have )?(?:reset|told|notified|informed|mailed|e-?mailed|wrote)|' +
  'began|begun|started|occurred|happened|took|taken|stole|stolen|copied|copying|downloaded|access(?:ed)?|broke|broken|got in|gained|entered|' +
  'hacked|breached|attacked|hit|struck|encrypted|locked|exposed|leaked|lost|compromised|infected|viewed|obtained|acquired|published|exfiltrated|' +
  'logged|open|had been|fell|fallen|suffered|experienced';
const FOUND = 'discovered|detected|identified|noticed|found|learned';
const VERBS = new RegExp(`\\b(?:(${AFTER})|(${FOUND})|(?:${BEFORE}))\\b`, 'g');

const AUTHORITY =
  '(?:ico|commission(?:er)?|regulators?|authority|authorities|attorneys? general|ombudsman|police|gardai|fbi|ncsc|cisa|hhs|cnil|oaic|department of [a-z]{1,30})\\b';
const TO_AUTHORITY = new RegExp(
  `\\b(?:reported|reporting|notif(?:ied|ying)|inform(?:ed|ing)|told|alert(?:ed|ing))\\b.{0,300}\\b${AUTHORITY}|` +
    `\\b${AUTHORITY} (?:\\w{1,30} ){0,2}(?:was|were|been) (?:\\w{1,30} )?(?:told|notified|informed|alerted)|^(?:and )?to (?:the )?.{0,300}\\b${AUTHORITY}`,
);
const PEOPLE =
  /\b(?:customers?|clients?|users?|patients?|members?|employees|staff|workers|students?|parents|people|persons|individuals?|public|residents?|those|everyone|victims?|guests|passengers|subscribers|donors|tenants|families)\b/;

/** So far, in characters, the words around a date are looked at. */
const REACH = 300;

/** "Found on Wednesday, the day after it was stolen": such a day tells when it began, too. */
const COUNTED =
  /\b(?:(?:hours?|days?|weeks?|months?|night|evening|weekend) (?:after|before|earlier)|same day|previous (?:day|night)|that (?:day|night|morning|afternoon|evening))\b/;

const WEIGHED_ON = /\b(?:determined|concluded) on (?:the )?$/;
const WEIGHED_ON_LONGEST = 'determined on the '.length;
const JUDGED =
  /\b(?:determined|concluded)\b(?=.{0,240}\b(?:is|was|are|were|be|constitutes?)(?: likely| reasonably| not){0,3}(?: to be)?(?: a)? material\b)/;

/** "On 28 May Selwyn determined that the incident is material": the day on which a filer weighed what had been found before. */
function isJudging(
  { prepared: { norm, sentences } }: Scene,
  placed: PlacedDate[],
  at: number,
  leads: boolean,
): boolean {
  const { mention, sentence } = placed[at]!;
  const { end } = sentences[sentence]!;
  const from = Math.max(0, mention.start - WEIGHED_ON_LONGEST);
  if (WEIGHED_ON.test(norm.slice(from, mention.start)))
    return JUDGED.test(norm.slice(from, Math.min(end, mention.end + REACH)));
  const next = placed[at + 1]?.sentence === sentence ? placed[at + 1]!.mention.start : end;
  const judged = leads ? JUDGED.exec(norm.slice(mention.end, Math.min(end, mention.end + REACH))) : null;
  return judged !== null && mention.end + judged.index < next;
}

/** The events that a date is hardly the day of. */
function barred(scene: Scene, placed: PlacedDate[], at: number): Event[] {
  const date = placed[at]!;
  const { words, leads } = clauseOf(scene, placed, at);
  const [, after, found] = [...words.matchAll(VERBS)].at(leads ? 0 : -1) ?? [];
  const isReport = TO_AUTHORITY.test(words) && !PEOPLE.test(words);
  const isJudged = isJudging(scene, placed, at, leads);
  const isAfter = !isSpan(scene, date) && (after || (found && !COUNTED.test(behind(scene, date))));
  const events: Event[] = [];
  if (isAfter || isReport || isJudged) events.push('began');
  if (isJudged) events.push('detected');
  if (isReport) events.push('disclosed');
  return events;
}

const behind = ({ prepared: { norm, sentences } }: Scene, { mention: { end }, sentence }: PlacedDate) =>
  norm.slice(end, Math.min(end + REACH, sentences[sentence]!.end));

/** Letters may go out "since 3 June"; "between 3 and 5 June" is how long somebody was inside. */
const isSpan = ({ prepared: { norm } }: Scene, { mention: { start, opens, closes } }: PlacedDate): boolean =>
  closes || (opens && /\b(?:between|from)\W[^.]{0,12}$/.test(norm.slice(Math.max(0, start - 24), start)));

/** The scores, with less for an event on a day that tells of something else, and in sentences that name no other day. */
export function unlessAftermath(scene: Scene, scores: Scores): Scores {
  const placed = placedDates(scene);
  const events = placed.map((_, at) => barred(scene, placed, at));
  if (events.every((one) => one.length === 0)) return scores;
  return lessInSentences(lessOnDays(scores, events, KEPT), placed, events, KEPT);
}
