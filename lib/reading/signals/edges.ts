// Edges: a phrase stops where its clause does, and is not cut before the word it is about.
import type { TacticId } from '../../model';
import type { Candidate } from './candidates';
import type { Scene } from './scene';

/** Between the quoted words and whoever said them. */
const QUOTE_ENDS = /[,.?!]" /;
/** Of the next clause only its first words; "as well as" and "such as" are none. */
const NEXT_CLAUSE =
  /(?:[,;:]"? (?:and |but )?(?:as|because|since|while|so|if|which|who|that|it|they|was|were|is|are|has|have|like)(?: (?:that|it|they|was|were|is|are))*|(?<=[a-z]{3}) (?<!\b(?:such|well|far|soon|many|much|long|same|known|just) )(?:because|as)(?: (?:it|they|that|these))?)$/;
/** The end of the clause before: "detection, we immediately isolated", "involved, and are cooperating". */
const LAST_CLAUSE =
  /^[\w' -]{1,30}[,;] (?:(?:and |but )?(?:we(?:'re| are| have)?|it|they) |and (?:are|is|has|have) )(?=\w)/;
/** "At this time, we have no evidence" is one phrase; these are not. */
const AFTER_CLAUSE: TacticId[] = ['speed', 'goodwill', 'authority'];
/** Adjectives go in rows, "a small, isolated part"; else what is small is said before the comma. */
const ROW = /\b(?:small|tiny|limited|minor|brief|short|single|isolated|minimal|very|rare|few)$/;
/** Wants its noun. */
const HALF = /\b(?:separate|different|isolated)$/;
const NOUN =
  /^ (?:\w{1,30} )?(?:networks?|systems?|servers?|environments?|databases?|platforms?|sites?|domains?|infrastructure)\b/;

export function edges(candidates: Candidate[], { prepared: { norm } }: Scene): Candidate[] {
  return candidates.map((candidate) => {
    const { tactic } = candidate;
    let { start, end } = candidate;
    const cut = (pattern: RegExp) => {
      const found = pattern.exec(norm.slice(start, end));
      if (found) end = start + found.index;
    };
    cut(QUOTE_ENDS);
    if (AFTER_CLAUSE.includes(tactic)) start += LAST_CLAUSE.exec(norm.slice(start, end))?.[0].length ?? 0;
    if (tactic !== 'vague-scope') cut(NEXT_CLAUSE);
    const comma = norm.slice(start, end).indexOf(', ');
    if (tactic === 'minimising' && comma > 0 && !ROW.test(norm.slice(start, start + comma))) end = start + comma;
    if (tactic === 'sidestep' && HALF.test(norm.slice(start, end)))
      end += NOUN.exec(norm.slice(end, end + 40))?.[0].length ?? 0;
    return start === candidate.start && end === candidate.end ? candidate : { ...candidate, start, end };
  });
}

/** "They run on a separate network" after "were not affected, as" is the same claim's reason. */
const REASON = /\b(?:separate\w*|isolated|different|elsewhere)\b/;
const JOINED = /^,? (?:as|because|since)\b[^.;]{0,40}$/;

/** One claim and its reason are one signal. */
export function withoutReasons(candidates: Candidate[], { prepared: { norm } }: Scene): Candidate[] {
  return candidates.filter(({ tactic, start, end, sentence }, at) => {
    const before = candidates[at - 1];
    if (tactic !== 'sidestep' || before?.tactic !== 'sidestep' || before.sentence !== sentence) return true;
    return !(REASON.test(norm.slice(start, end)) && JOINED.test(norm.slice(before.end, start)));
  });
}
