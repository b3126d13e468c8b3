// Unknown: "we do not know" closes nothing where it gives the reason, tells people to take the worst as true, or names the day of the answer.
import type { TacticId } from '../../model';
import type { Candidate } from './candidates';
import type { Scene } from './scene';

const LOOKS_LIKE: TacticId[] = ['stonewall', 'hedging', 'no-evidence'];

/** Not able to know, from the mouth of who does not; "cannot comment" and "cannot share" are a choice. */
const UNKNOWN =
  /\b(?:we|i) (?:still |also |simply |honestly |therefore |as yet )?(?:(?:do not|don't|cannot|can't|can not|could not|couldn't|may never) (?:yet |fully |currently )?(?:know|tell|verify|confirm|rule out|exclude|establish|be (?:sure|certain))|(?:are|were) (?:not able|unable) to (?:tell|verify|confirm|rule out|exclude|establish)|(?:are not|aren't) (?:yet )?(?:sure|certain))\b/g;
const REASON = /\bbecause\b/;
/** Reasons that close the subject again. */
const CLOSED =
  /\b(?:investigat\w+|inquiry|ongoing|under way|police|law enforcement|legal|lawyers?|courts?|polic(?:y|ies)|privacy|confidential\w*|security reasons|too early)\b/;
const WARNED =
  /\b(?:so,? please (?!be\b|remain\b|stay\b|bear\b)|(?:please|must|should|to|do not|don't|cannot|can't) (?:not )?(?:rely|count|assume)|assume (?:that|they|it|your|the)|as if (?:they|it|your|the) (?:were|was|had|has|have|is|are))/;
const WARNED_NEXT =
  /^(?:so,? )?(?:please |you should |everyone should )?(?:assume|do not rely|don't rely|act as if|treat)\b/;
/** A dated promise to tell. */
const PROMISED =
  /(?:\bwill|'ll) (?:\w{1,30} ){0,2}?(?:say|tell|publish|report|write|update|post|announce|answer|share|name|let|know|give)\b(?:,? [\w'-]{1,30}){0,12}? (?:tomorrow|(?:on|by|before|until) (?:the )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d{1,2}(?:st|nd|rd|th)?\b|(?:january|february|march|april|may|june|july|august|september|october|november|december) \d))/;

/** "Has not made a payment" answers. */
const UNPAID = /\bnot (?:yet )?(?:made|paid)\b/;
const PAYMENT = /^ (?:(?:a|any|the|that|such) )?(?:ransom )?payments?\b/;

export function keepClosing(candidates: Candidate[], { prepared: { norm, sentences } }: Scene): Candidate[] {
  return candidates.filter(({ tactic, start, end, sentence }) => {
    if (!LOOKS_LIKE.includes(tactic)) return true;
    if (UNPAID.test(norm.slice(start, end)) && PAYMENT.test(norm.slice(end, end + 24))) return false;
    const here = sentences[sentence];
    if (!here) return true;
    const text = norm.slice(here.start, here.end);
    const unknown = Array.from(text.matchAll(UNKNOWN)).find(
      ({ index, 0: { length } }) => here.start + index < end && start < here.start + index + length,
    );
    if (!unknown) return true;
    const rest = text.slice(unknown.index + unknown[0].length);
    const next = sentences[sentence + 1];
    const after = next ? norm.slice(next.start, next.end) : '';
    const explained = REASON.test(rest) && !CLOSED.test(rest.slice(rest.search(REASON)));
    return !(explained || WARNED.test(rest) || WARNED_NEXT.test(after) || PROMISED.test(rest) || PROMISED.test(after));
  });
}
