// Retracted: what an organisation takes back is spoken of, not said; its regret for the mistake stands beside the fact.
import type { TacticId } from '../../model';
import type { Candidate } from './candidates';
import type { Scene } from './scene';

const NOTICE =
  '(?:notice|statement|letter|e-?mail|message|post|update|announcement|report|notification|release|answer|figure)';
/** Its own earlier words, before the phrase. Others' "it said" is a report, and counts. */
const SAID_BEFORE = new RegExp(
  `\\b(?:we|i|our (?:[\\w-]{1,30} ){0,3}${NOTICE}|the (?:[\\w-]{1,30} ){0,2}${NOTICE} (?:that )?we \\w{1,30})(?:,? [\\w-]{1,30}){0,4}? (?:said|stated|wrote|claimed|reported|announced|told \\w{1,30}|(called|described))\\b`,
);
const WRONG =
  '(?:not (?:true|so|right|correct|accurate|the case)|(?:\\w+ )?(?:wrong|false|untrue|incorrect|mistaken|inaccurate|misleading)|an? (?:\\w+ )?(?:error|mistake|lie))\\b';
/** How a thing is called by its name at last. */
const PLAIN = `|an? (?:\\w+ )?(?:theft|breach|hack|attack|break-in|burglary|leak|crime)\\b`;
const IT =
  '(?:(?:that|this|it|which)|(?:that|this|the) (?:\\w+ )?(?:figure|number|claim|statement|name)) (?:was|is|were) ';
const next = (what: string) => new RegExp(`^["']?(?:${IT}(?:${what})|we were wrong\\b)`);
const here = (what: string) => new RegExp(`[,;:-] (?:and |but )?(?:${IT}(?:${what})|we were wrong\\b)`);
const TAKEN_BACK = { next: next(WRONG), here: here(WRONG) };
const NAMED_AT_LAST = { next: next(WRONG + PLAIN), here: here(WRONG + PLAIN) };

/** "We will not say that …": what it declines to claim, and the words with which it declines. */
const UNCLAIMED =
  /\b(?:we|i) (?:(?:will|do|would) not|won't|don't|wouldn't) (?:say|claim|pretend) that (?=(?:your|our|we|this|it|the|you|nobody|no|there)\b)/;
const CLAIMS: TacticId[] = ['goodwill', 'spin', 'speed', 'minimising', 'caution', 'excuse', 'stonewall'];

const REGRET = /(?:sorry|apologi[sz]e) for$/;
const MISTAKE = /^ (?:the|this|that|our) (?:mistake|error)\b/;
/** Far enough to see what "will not say" is about (UTF-16 units). */
const AHEAD = 20;
/** How many sentences before the regret the correction may stand. */
const REACH = 3;

export function keepStanding(candidates: Candidate[], { prepared: { norm, sentences } }: Scene): Candidate[] {
  const textAt = (at: number) => {
    const span = sentences[at];
    return span ? norm.slice(span.start, span.end) : '';
  };
  return candidates.filter(({ tactic, start, end, sentence }) => {
    const from = sentences[sentence]?.start ?? start;
    if (tactic === 'goodwill' && REGRET.test(norm.slice(start, end)) && MISTAKE.test(norm.slice(end, end + 20)))
      return !Array.from({ length: REACH }, (_, i) => textAt(sentence - 1 - i)).some((text) =>
        TAKEN_BACK.next.test(text),
      );
    const unclaimed = CLAIMS.includes(tactic) ? UNCLAIMED.exec(norm.slice(from, end + AHEAD)) : null;
    if (unclaimed) {
      const claim = from + unclaimed.index + unclaimed[0].length;
      // The clause that is not claimed, or the words before it.
      if (start >= claim ? !/[,;]/.test(norm.slice(claim, start)) : start >= from + unclaimed.index) return false;
    }
    const said = SAID_BEFORE.exec(norm.slice(from, start));
    if (!said) return true;
    const back = said[1] ? NAMED_AT_LAST : TAKEN_BACK;
    return !back.next.test(textAt(sentence + 1)) && !back.here.test(textAt(sentence).slice(end - from));
  });
}
