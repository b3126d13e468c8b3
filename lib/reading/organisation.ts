// Whose incident it is: the name that the headline and the opening speak of, for display. No name is better than a wrong one.
import { ABOUT, isCommon, isGang, isOther, isPerson, isPlace } from './not-organisations';
import type { Prepared } from './prepare';

/** A run of capitalised words, with the small words that names hold. Bounded: six words at most. */
const NAME = /\b[A-Z][\w&’'.-]{0,30}(?: (?:(?:of|the|and|for|&) )?[A-Z][\w&’'-]{0,30}){0,5}/g;

/** Capitalised, and never the organisation hit. */
const NOT_NAMES =
  /^(?:the|a|an|in|on|at|it|its|we|our|he|she|they|this|that|these|those|there|if|as|but|and|or|when|while|after|before|according|however|although|some|all|no|not|more|most|many|for|from|with|by|to|of|also|data|breach|hackers?|hack|customers?|patients?|users?|cyber ?attack|ransomware|security|notice|update|what|who|how|why|where|i|ceo|chief|mr|mrs|ms|dr|said|dear)$/i;
const CALENDAR =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:jan|febr)uary$|^(?:march|april|may|june|july|august|september|october|november|december)$/i;
/** Bodies that are told of incidents, tell of them or report them. */
const BYSTANDERS =
  /\b(?:fbi|cia|nsa|ico|ncsc|cisa|sec|hhs|gdpr|hipaa|cnil|dpc|oaic|interpol|europol|police|attorney general|information commissioner|commission|ftc|fcc|fca|irs|irdai|cert-in|nca|enisa|securities and exchange|associated press|(?:nbc|cbs|abc|fox|sky) news|cnn|voa|voice of america|daily mail|motherboard|threatpost|reuters|bloomberg|techcrunch|register|bbc|guardian|times|post|journal|zdnet|bleepingcomputer|krebs\w{0,20}|wired|twitter|facebook post|linkedin|mandiant|crowdstrike|equifax credit|experian identityworks|transunion|social security|united (?:states|kingdom)|u\.?s\.?|u\.?k\.?|eu|europe(?:an)?|american?|british|london|new york|california|windows|microsoft office)\b/i;
const ACTS =
  /^(?:'s|’s)? ?(?:\([^)]{1,40}\) )?(?:has |have |had |also |today |recently )?(?:said|says|confirmed|confirms|disclosed|discloses|announced|announces|admitted|admits|revealed|reveals|suffered|suffers|notified|notifies|warned|warns|reported|discovered|learned|detected|became aware|was (?:hit|hacked|breached|attacked)|customers|patients|users|spokes)/;

const INITIALS = /^(?:[A-Z]\.){2,8}$/;
const trimmed = (name: string): string => (INITIALS.test(name) ? name : name.replace(/(?:['’]s?|[.-])$/, '').trim());

function isName(name: string): boolean {
  const words = name.split(' ');
  if (words.every((word) => NOT_NAMES.test(word) || CALENDAR.test(word)) || isCommon(words) || isPlace(name))
    return false;
  return name.length > 2 && !BYSTANDERS.test(name) && !CALENDAR.test(words[0] ?? '');
}

/** A sentence's first word is capitalised whether it is a name or not. */
const withoutOpening = (name: string): string => {
  const [first = '', ...rest] = name.split(' ');
  return NOT_NAMES.test(first) ? rest.join(' ') : name;
};

/** After "MILWAUKEE" and "HARLAN, Ind." at a line's beginning. */
const DATELINE = /^(?:, [A-Z][\w. ]{1,20})? ?(?:\([^)]{1,30}\) ?)?(?:[—–-]|:) /;

interface Candidate {
  score: number;
  isTitle: boolean;
}

/** The organisation's name as the text writes it, or undefined. */
export function organisationIn({ raw, headline }: Prepared): string | undefined {
  const title = raw.slice(headline.start, headline.end).toLowerCase();
  const opening = headline.end + 1500;
  const text = raw.slice(0, LONGEST);
  const candidates = new Map<string, Candidate>();
  for (const match of text.matchAll(NAME)) {
    if (match.index < headline.end) continue;
    const name = withoutOpening(trimmed(match[0]));
    if (!isName(name)) continue;
    const after = raw.slice(match.index + match[0].length, match.index + match[0].length + 60);
    if (raw[match.index - 1] === '\n' && DATELINE.test(after) && name === name.toUpperCase()) continue;
    const score = 1 + (match.index < opening ? 1 : 0) + (ACTS.test(after) ? 2 : 0);
    const known = candidates.get(name);
    const isTitle = known?.isTitle ?? title.includes(name.toLowerCase());
    candidates.set(name, { score: score + (known?.score ?? (isTitle ? 4 : 0)), isTitle });
  }
  return [...candidates]
    .filter(([, { score }]) => score >= ENOUGH)
    .sort((a, b) => b[1].score - a[1].score || a[0].localeCompare(b[0]))
    .slice(0, TRIED)
    .find(([name, { isTitle }]) => !isSomebodyElse(name, isTitle, text))?.[0];
}

/** Of the text so much is looked at. */
const LONGEST = 20_000;
const ENOUGH = 4;
/** Whoever comes after so many better ones is not the organisation either. */
const TRIED = 6;
/** Of a name so many mentions are looked at. */
const MENTIONS = 40;

/** Whether some mention tells that the name is the attacker's, a person's, or, unless the headline has it, a supplier's or finder's. */
function isSomebodyElse(name: string, isTitle: boolean, text: string): boolean {
  let onlyOpens = true;
  let at = text.indexOf(name);
  for (let n = 0; at >= 0 && n < MENTIONS; n++, at = text.indexOf(name, at + name.length)) {
    const end = at + name.length;
    const before = text.slice(Math.max(0, at - ABOUT), at);
    const after = text.slice(end, end + ABOUT);
    if (/[\w-]$/.test(before) || /^[\w-]/.test(after)) continue;
    if (INSIDE.test(before)) onlyOpens = false;
    if (isGang(name, before, after) || isPerson(name, before, after)) return true;
    if (!isTitle && isOther(name, before, after)) return true;
  }
  return onlyOpens && !isTitle && isWord(name, text);
}

/** The end of words within a sentence. */
const INSIDE = /[a-z,] ["“'‘(]?$/;

/** Whether the text has it in small letters, too: then it was large because a sentence began. */
function isWord(name: string, text: string): boolean {
  const at = text.indexOf(` ${name.toLowerCase()}`);
  return at >= 0 && !name.includes(' ') && !/[\w-]/.test(text[at + 1 + name.length] ?? '');
}
