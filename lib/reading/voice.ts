// Who speaks in a sentence: the organisation and its people, the reporter, or somebody whose words are not the organisation's.
import type { Voice } from '../model';
import type { Prepared } from './prepare';

const SAYING =
  '(?:said|says|say|told|tells|added|adds|claimed|claims|claim|wrote|writes|warned|warns|explained|explains|noted|notes|stated|states|commented|comments|believes|believe|suggested|suggests|argued|argues|tweeted|posted|pointed out|estimates|estimated|reported|according to|recommends|advises|observed|concluded|revealed)';

const SAID = '(?:said|says|added|adds|explained|explains|noted|notes|warned|warns|stated|wrote|commented)';

/**
 * A kind of speaker as the subject of a verb of saying, on either side of it, with at most `words` words between.
 * Whoever is told is no speaker.
 */
const says = (who: string, words: number) =>
  new RegExp(
    `\\b(?:${who})(?:,? [\\w'.&-]{1,30}){0,${words}},? ${SAYING}\\b|\\b${SAID} (?:[\\w'.&-]{1,30},? ){0,${words}}(?:${who})\\b|\\baccording to (?:[\\w'.&-]{1,30},? ){0,${words}}(?:${who})\\b`,
  );

const ATTACKER = says(
  'hackers?|attackers?|the group|hacking group|ransomware (?:gang|group|operators?)|threat actors?|cybercriminals?|extortionists?|the hacking collective|gang|the seller',
  2,
);
const REGULATOR = says(
  'ico|information commissioner|regulators?|commissioner|attorney general|ftc|watchdog|cnil|data protection (?:authority|commission|agency)|ncsc|cisa',
  6,
);
const POLICE = says(
  'police|fbi|detectives?|prosecutors?|law enforcement|secret service|europol|sheriff|investigators say',
  4,
);
const EXPERT = says(
  'experts?|researchers?|analysts?|professor|security firm|lecturer|consultants?|hunt|krebs|kaspersky|symantec|mcafee|fireeye|crowdstrike|sophos|trend micro|upguard|kromtech|founder of|director at|director of threat|evangelist|strategist|lawyers?|attorney for|academics?|security company|cybersecurity company|chief technologist',
  6,
);
const CRITIC = says(
  `critics?|campaigners?|activists?|advocates?|privacy groups?|advocacy groups?|victims?|union|opposition|plaintiffs?|lawsuit|complaint|(?:campaign|patients'?|consumers?'?|residents'?|parents'?|customers'?|pressure|rights) (?:group|association|charity)|who (?:speaks for|speaks on behalf of|leads|runs|chairs|heads|represents) (?:[\\w'-]{1,20} ){0,3}(?:group|union|campaign|charity|association|victims|patients|customers|claimants|residents|parents)|(?:class|group) action`,
  4,
);
/** A critics' group has spokespeople, too; a company called "… Group" is none of these. */
const CRITICS_SPEAKER =
  /\bspokes(?:man|woman|person|people) (?:for|of) (?:the |a )?(?:campaign|patients'?|consumers'?|residents'?|parents'?|customers'?|pressure|rights) (?:group|association|charity|union)\b/;
/** Words of the phrase are talked about, not used: "whenever a company says", "so-called". */
const MENTION =
  /\b(?:whenever|every time|when companies|when a company|companies (?:often|always|usually|love to|like to) (?:say|claim|use)|so-called|boilerplate|corporate[- ]speak|euphemism|translation:|pr[- ]speak|(?:it|which|that) (?:sidesteps|glosses over|avoids|dodges))\b/;
const COMPANY =
  /\b(?:spokes(?:person|man|woman|people)|in (?:a|its|the|their|an) (?:\w{1,15} ){0,2}(?:statement|notice|letter|notification|e-?mail|filing|announcement|disclosure|advisory|post|blog|faq|press release)|reads? (?:the|a)|(?:the )?(?:company|firm|university|hospital|bank|airline|retailer|city|county|school|district|organi[sz]ation|agency|department|council|hotel|chain|provider|operator|officials?|mayor|superintendent|ceo|president|chairman|director|group|publisher|bureau|trust|board|library|clinic|college) (?:\w{1,15} ){0,4}(?:said|says|told|stated|states|added|adds|claims?|claimed|confirmed|confirms|announced|insists?|insisted|stressed|stresses|notes|noted|explained|believes|admitted|assured|revealed|disclosed|maintains|emphasi[sz]ed|underlined|clarified|reported|apologi[sz]ed|warned|wrote))\b/;
/** A name that says something; on the text as written, since names are told by their capitals. */
const NAMED =
  /\b[A-Z][\w&'’-]{1,30}(?: [A-Z][\w&'’-]{1,30}){0,3},? (?:also |has |had |later |then )?(?:said|says|confirmed|stated|added|claims|claimed|announced|disclosed|revealed|admitted|insisted|stressed|wrote|reported|explained|maintains)\b/;
const OURS = /\b(?:we|our|us|we're|we've|i am|i'm|my)\b/;

export interface Speaker {
  voice: Voice;
  /** The words are spoken of, as by a critic: "whenever a company says …". */
  mention: boolean;
}

/** The speaker of each sentence of `prepared.sentences`. A quotation that runs on keeps its speaker. */
export function speakers(prepared: Prepared): Speaker[] {
  let all = known.get(prepared);
  if (!all) {
    all = speakersIn(prepared);
    known.set(prepared, all);
  }
  return all;
}

const known = new WeakMap<Prepared, Speaker[]>();

function speakersIn(prepared: Prepared): Speaker[] {
  let before: Voice = 'reporter';
  return prepared.sentences.map(({ start, end }) => {
    const text = prepared.norm.slice(start, end);
    const mention = MENTION.test(text);
    const named = namedVoice(text) ?? (NAMED.test(prepared.raw.slice(start, end)) ? 'organisation' : undefined);
    const quoted = /^["']/.test(text) || /^(?:he|she|they|it) (?:also )?(?:said|added|told|says)\b/.test(text);
    const voice = named ?? (quoted || !/"/.test(text) ? carried(before, text, quoted) : 'reporter');
    before = named ?? (quoted ? voice : 'reporter');
    return { voice, mention };
  });
}

function carried(before: Voice, text: string, quoted: boolean): Voice {
  if (quoted && before !== 'reporter') return before;
  return OURS.test(text) ? 'organisation' : 'reporter';
}

/** The voice that the sentence itself names; undefined where it names none. */
export function namedVoice(text: string): Voice | undefined {
  if (CRITICS_SPEAKER.test(text)) return 'critic';
  const company = COMPANY.test(text);
  if (ATTACKER.test(text) && !company) return 'attacker';
  if (REGULATOR.test(text) && !company) return 'regulator';
  if (CRITIC.test(text) && !company) return 'critic';
  if ((EXPERT.test(text) || POLICE.test(text)) && !company) return 'other';
  return company ? 'organisation' : undefined;
}
