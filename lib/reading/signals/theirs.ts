// Theirs: the organisation's silence and good words count; those of attackers, police, courts, researchers and newsrooms does not.
import type { TacticId } from '../../model';
import type { Candidate } from './candidates';
import type { Scene } from './scene';

const OTHERS =
  'hackers?|attackers?|threat actors?|criminals?|cybercriminals?|the group|gang|indictment|complaint|lawsuit|prosecutors?|police|justice department|fbi|researchers?|experts?|analysts?|bleepingcomputer|bleeping computer|techcrunch|zdnet|motherboard|reuters|reporters?|regulator|the ico|commissioner|court|judge';
/** Somebody else right before the phrase, with no more than an auxiliary or two between. */
const SUBJECT = new RegExp(
  `(?<!by )(?<!by the )\\b(?:${OTHERS})(?:,? (?:has|have|had|also|so far|still|who|which|that|was|were|is|are|then|later|however,?)){0,3},? $`,
);
const COUNTS_ONLY_OURS: TacticId[] = ['stonewall', 'goodwill'];
/** A newsroom that got no answer tells of the organisation's silence. */
const UNANSWERED = /\b(?:hear|heard|receiv\w{0,3}|respon\w{0,4}|repl\w{1,4}|answer\w{0,2}|reach\w{0,2}|get|got)\b/;
/** "Some 5,000 hotels" is a figure; counted or learned people are no vague ones. */
const FIGURE = /^some (?:\d|experts?|researchers?|analysts?|of the (?:most|largest|biggest|best))|^some$/;

export function keepOurs(candidates: Candidate[], { prepared }: Scene): Candidate[] {
  return candidates.filter(({ tactic, start, end, sentence }) => {
    const phrase = prepared.norm.slice(start, end);
    if (tactic === 'vague-scope') return !FIGURE.test(phrase);
    if (!COUNTS_ONLY_OURS.includes(tactic)) return true;
    const from = Math.max(prepared.sentences[sentence]?.start ?? 0, start - 90);
    const before = prepared.norm.slice(from, start);
    return !SUBJECT.test(before) || (tactic === 'stonewall' && UNANSWERED.test(phrase));
  });
}
