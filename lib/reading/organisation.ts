// Whose incident it is: the name that the headline and the opening speak of, for display. No name is better than a wrong one.
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
  /\b(?:fbi|cia|nsa|ico|ncsc|cisa|sec|hhs|gdpr|hipaa|cnil|dpc|oaic|interpol|europol|police|attorney general|information commissioner|commission|securities and exchange|reuters|bloomberg|techcrunch|register|bbc|guardian|times|post|journal|zdnet|bleepingcomputer|krebs\w{0,20}|wired|twitter|facebook post|linkedin|mandiant|crowdstrike|equifax credit|experian identityworks|transunion|social security|united (?:states|kingdom)|u\.?s\.?|u\.?k\.?|eu|europe(?:an)?|american?|british|london|new york|california|windows|microsoft office)\b/i;
const ACTS =
  /^(?:'s|’s)? ?(?:\([^)]{1,40}\) )?(?:has |have |had |also |today |recently )?(?:said|says|confirmed|confirms|disclosed|discloses|announced|announces|admitted|admits|revealed|reveals|suffered|suffers|notified|notifies|warned|warns|reported|discovered|learned|detected|became aware|was (?:hit|hacked|breached|attacked)|customers|patients|users|spokes)/;

const trimmed = (name: string): string => name.replace(/(?:['’]s?|[.-])$/, '').trim();

function isName(name: string): boolean {
  const words = name.split(' ');
  if (words.every((word) => NOT_NAMES.test(word) || CALENDAR.test(word))) return false;
  return name.length > 2 && !BYSTANDERS.test(name) && !CALENDAR.test(words[0] ?? '');
}

/** A sentence's first word is capitalised whether it is a name or not. */
const withoutOpening = (name: string): string => {
  const [first = '', ...rest] = name.split(' ');
  return NOT_NAMES.test(first) ? rest.join(' ') : name;
};

/** The organisation's name as the text writes it, or undefined. */
export function organisationIn({ raw, headline }: Prepared): string | undefined {
  const title = raw.slice(headline.start, headline.end).toLowerCase();
  const opening = headline.end + 1500;
  const scores = new Map<string, number>();
  for (const match of raw.slice(0, 20_000).matchAll(NAME)) {
    if (match.index < headline.end) continue;
    const name = withoutOpening(trimmed(match[0]));
    if (!isName(name)) continue;
    const after = raw.slice(match.index + match[0].length, match.index + match[0].length + 60);
    const score = 1 + (match.index < opening ? 1 : 0) + (ACTS.test(after) ? 2 : 0);
    scores.set(name, (scores.get(name) ?? (title.includes(name.toLowerCase()) ? 4 : 0)) + score);
  }
  const [best] = [...scores].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]));
  return best && best[1] >= 4 ? best[0] : undefined;
}
