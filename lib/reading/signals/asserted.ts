// Asserted: what is denied, demanded or only supposed is not said of the incident.
import type { TacticId } from '../../model';
import type { Candidate } from './candidates';
import type { Scene } from './scene';

/** Before the phrase, in its clause: turns praise or haste into its opposite. */
const DENIED =
  /\b(?:not|n't|never|fail(?:ed|s|ing)? to|refus(?:ed|es) to|rather than|instead of|without|hardly|far from|should have|could have|ought to have|must|needs? to|required to|obliged to|supposed to) (?:\w{1,15} ){0,2}$/;
/** Before the phrase: the statement is doubted, or only a condition. */
const SUPPOSED =
  /\b(?:if|unless|whether(?: or not)?|in case|to see if|until|make sure(?: that)?|ensure(?: that)?) (?:[\w',-]{1,20} ){0,3}$/;
/** Advice opens a sentence with these; what follows is not the organisation's haste or caution. */
const ADVISED =
  /\b(?:should|you|please|recommended|advised|urged|encouraged|suggest\w{0,3}|recommends?|we recommend|are asked) (?:[\w',-]{1,20} ){0,4}$/;

const NOT_DENIED: TacticId[] = ['goodwill', 'speed', 'caution', 'minimising', 'spin', 'excuse'];
const NOT_SUPPOSED: TacticId[] = ['no-evidence', 'sidestep', 'minimising', 'speed', 'spin', 'caution'];
const NOT_ADVISED: TacticId[] = ['speed'];
const REACH = 70;

export function keepAsserted(candidates: Candidate[], { prepared }: Scene): Candidate[] {
  return candidates.filter(({ tactic, start, sentence }) => {
    const from = Math.max(prepared.sentences[sentence]?.start ?? 0, start - REACH);
    const before = prepared.norm.slice(from, start);
    if (NOT_DENIED.includes(tactic) && DENIED.test(before)) return false;
    if (NOT_SUPPOSED.includes(tactic) && SUPPOSED.test(before)) return false;
    return !(NOT_ADVISED.includes(tactic) && ADVISED.test(before));
  });
}
