// Who and what a sentence names: roles and cues, and which of them stand nearest to a candidate.

import { ours, type Part } from '../name-parts';
import type { Candidate } from './candidates';
import type { Scene, SentenceKind } from './scene';
import type { Situation } from './wording';

const CUES: [string, RegExp][] = [
  ['if', /\b(?:if|unless|whether|in case|should you)\b/],
  ['you', /\b(?:you|your)\b/],
  ['we', /\b(?:we|our|us)\b/],
  ['said', /\b(?:said|says|told|stated|added|according to|claims|claimed|reads)\b/],
  ['hackers', /\b(?:hackers?|attackers?|criminals?|actors?|intruders?|gang|thieves)\b/],
  ['malware', /\b(?:malware|ransomware|virus|trojan|exploit|vulnerabilit\w{1,6})\b/],
  ['data', /\b(?:data|information|records|details|files|accounts|passwords)\b/],
  ['people', /\b(?:customers?|patients?|users?|employees?|members?|students?|clients?|individuals?|people)\b/],
  ['year', /\b(?:19|20)\d\d\b/],
  ['count', /\b\d[\d,.]{2,12}\b|\bmillion\b|\bpercent\b|%/],
  ['researcher', /\b(?:researchers?|experts?|analysts?|professor|security firm)\b/],
  ['police', /\b(?:police|fbi|law enforcement|authorities)\b/],
  ['incident', /\b(?:incident|breach|attack|intrusion|hack|leak|compromise)\b/],
  ['will', /\b(?:will|would|going to|plans? to)\b/],
  ['other', /\b(?:other companies|companies|organi[sz]ations|industry|businesses)\b/],
  ['but', /\b(?:but|however|although|though|while|despite)\b/],
  ['asked', /\b(?:asked|contacted|reached out|request|comment|questions?)\b/],
];

const ROLES: [string, RegExp][] = [
  [
    'outlet',
    /\b(?:bleepingcomputer|bleeping computer|techcrunch|zdnet|motherboard|forbes|reuters|reporters?|journalists?|news\w{0,8}|ibtimes|wired|cnn|bbc|the register|cyberscoop|engadget|contacted|reached out)\b/g,
  ],
  [
    'attacker',
    /\b(?:hackers?|attackers?|threat actors?|criminals?|cybercriminals?|intruders?|gang|thieves|group|actors?|scammers?|fraudsters?|third party|extortionists?)\b/g,
  ],
  ['expert', /\b(?:researchers?|experts?|analysts?|professors?|security firm|vendor|microsoft|krebs|hunt)\b/g],
  [
    'law',
    /\b(?:police|fbi|prosecutors?|court|judge|lawsuit|indictment|justice department|authorities|law enforcement|regulators?|ico|watchdog|commission|senator|attorney general)\b/g,
  ],
  ['malware', /\b(?:malware|ransomware|virus|variant|exploit|vulnerability|flaw|bug|worm|script)\b/g],
  [
    'company',
    /\b(?:company|firm|spokesperson|spokesman|spokeswoman|officials?|organi[sz]ation|university|hospital|city|county|district|bank|airline|retailer|school|agency|department|council|we|our|it|its|mayor|ceo|statement|notice)\b/g,
  ],
  [
    'people',
    /\b(?:customers?|users?|patients?|members?|employees?|students?|people|individuals?|victims?|consumers?|you|your)\b/g,
  ],
  ['incident', /\b(?:incident|breach|attack|intrusion|hack|leak|event|issue|exposure|investigation)\b/g],
  ['thing', /\b(?:data|information|systems?|servers?|database|accounts?|files|records|network|passwords?|numbers?)\b/g],
];

interface Cast {
  /** Where each role is named in the sentence, in its order; offsets from the sentence's start. */
  roles: { at: number; end: number; role: string }[];
  cues: Part[];
  /** Where the first condition ends; beyond the sentence where it has none. */
  condition: number;
}
const casts = new WeakMap<SentenceKind, Cast>();
const CONDITION = /\b(?:if|unless|whether|in case)\b/;

/** What a sentence holds, looked up once for all its candidates. */
export function castOf(kind: SentenceKind): Cast {
  const known = casts.get(kind);
  if (known) return known;
  const roles = ROLES.flatMap(([role, words], rank) =>
    Array.from(kind.text.matchAll(words), (hit) => ({ at: hit.index, end: hit.index + hit[0].length, role, rank })),
  ).sort((one, other) => one.at - other.at || one.rank - other.rank);
  const condition = CONDITION.exec(kind.text);
  const cast = {
    roles,
    cues: CUES.filter(([, cue]) => cue.test(kind.text)).map(([name]) => ours(`cue:${name}`)),
    condition: condition ? condition.index + condition[0].length : Number.POSITIVE_INFINITY,
  };
  casts.set(kind, cast);
  return cast;
}

const AHEAD = 50;

type Role = Cast['roles'][number];

/** The place in `roles`, which are in the order of the sentence, of the first that begins at `at` or later. */
function firstFrom(roles: Role[], at: number): number {
  let low = 0;
  let high = roles.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (roles[middle]!.at < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Of those that end by `to` the one that begins last. */
function lastBefore(roles: Role[], to: number): Role | undefined {
  let last: Role | undefined;
  for (let i = firstFrom(roles, to) - 1; i >= 0; i--) {
    const role = roles[i]!;
    if (last && role.at < last.at) break;
    if (role.end <= to) last = role;
  }
  return last;
}

function nextWithin(roles: Role[], from: number, to: number): Role | undefined {
  for (let i = firstFrom(roles, from); i < roles.length && roles[i]!.at < to; i++)
    if (roles[i]!.end <= to) return roles[i];
  return undefined;
}

/** Who or what stands nearest before the phrase, and right after it; whose sentence it is, and of whom the text speaks. */
export function actor({ start, end, sentence }: Candidate, { prepared, kinds }: Scene): Situation['cast'] {
  const from = prepared.sentences[sentence]!.start;
  const kind = kinds[sentence]!;
  const { roles } = castOf(kind);
  const nearest = lastBefore(roles, start - from)?.role ?? 'none';
  const next = nextWithin(roles, end - from, end - from + AHEAD)?.role ?? 'none';
  const early = Math.min(AHEAD, start - from);
  const first = roles.slice(0, firstFrom(roles, early));
  const subject = ROLES.find(([role]) => first.some((hit) => hit.role === role && hit.end <= early))?.[0] ?? 'none';
  return {
    near: ours(`near:${nearest}`),
    next: ours(`next:${next}`),
    subject: ours(`subject:${subject}`),
    about: ours(`about:${kind.about}`),
  };
}
