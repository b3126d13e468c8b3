// Subjects: "stayed up" tells little by itself; what stayed up belongs to the phrase.
import type { Candidate } from './candidates';
import { placesOf } from './places';
import type { Scene } from './scene';

/** A phrase that begins with its verb. */
const VERB =
  /^(?:is|are|was|were|has|have|had|did|does|do|remain\w{0,3}|stay\w{0,2}|kept|continue\w{0,1}|isn't|aren't|wasn't|weren't|hasn't|haven't|didn't|doesn't|don't|unaffected|not) ?/;
/** Left of these a subject has begun. */
const BEFORE = new Set(
  'that and but or nor the a an its our their his her this these those any said says say so while as because which who although however though if when where of to in by with for from on at it they we he she you there not also only even still confirmed added stressed'.split(
    ' ',
  ),
);
const MOST_WORDS = 4;

/** Stretches what begins with a verb over its subject, as far as no other kept one is in the way. */
export function subjects(kept: Candidate[], { prepared: { norm, sentences } }: Scene): Candidate[] {
  const inTheWay = placesOf(kept);
  return kept.map((candidate) => {
    const { tactic, start, end, sentence } = candidate;
    if (tactic !== 'sidestep' || !VERB.test(norm.slice(start, end))) return candidate;
    const from = sentences[sentence]?.start ?? start;
    const before = /(?:[a-z0-9][\w&'/-]* ){1,4}$/.exec(norm.slice(Math.max(from, start - 80), start))?.[0] ?? '';
    let taken = 0;
    let at = start;
    for (const word of before.split(' ').slice(0, -1).reverse()) {
      if (BEFORE.has(word) || taken++ === MOST_WORDS) break;
      at -= word.length + 1;
    }
    const free = inTheWay.near(at, start).every((other) => other === candidate);
    return free ? { ...candidate, start: at } : candidate;
  });
}
