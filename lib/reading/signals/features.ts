// What a candidate looks like to the filter: a list of named features, each present or not.
import type { Candidate } from './candidates';
import { type Places, placesOf } from './places';
import type { Scene, SentenceKind } from './scene';
import { wording } from './wording';

const WORD = /[a-z0-9]+(?:['-][a-z0-9]+)*|[",.:;()]/g;
const NEAR = 3;
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

/** Features of `candidate`; `all` are its text's other candidates, by which rows agree is seen. */
export function features(candidate: Candidate, all: Candidate[], scene: Scene): string[] {
  const { tactic, rule, start, end, sentence } = candidate;
  const { norm, sentences } = scene.prepared;
  const kind = scene.kinds[sentence];
  if (!kind) return [];
  const span = sentences[sentence]!;
  const phrase = norm.slice(start, end);
  const words = phrase.match(WORD) ?? [];
  const before = (norm.slice(Math.max(span.start, start - 60), start).match(WORD) ?? []).slice(-NEAR);
  const after = (norm.slice(end, Math.min(span.end, end + 60)).match(WORD) ?? []).slice(0, NEAR);
  const found = [`row:${rule}`, `tactic:${tactic}`];
  const both = (name: string) => found.push(name, `${tactic}:${name}`);
  for (const word of new Set(words)) found.push(`${tactic}:has:${word}`);
  found.push(`${tactic}:first:${words[0]}`, `${tactic}:last:${words.at(-1)}`);
  before.reverse().forEach((word, i) => {
    found.push(`before:${word}`);
    if (i === 0) found.push(`${tactic}:before1:${word}`, `row:${rule}:before1:${word}`);
  });
  after.forEach((word, i) => {
    found.push(`after:${word}`);
    if (i === 0) found.push(`${tactic}:after1:${word}`);
  });
  both(`voice:${kind.voice}`);
  both(`quoted:${scene.quoted(start)}`);
  both(`length:${Math.min(7, words.length)}`);
  const place = start / (norm.length + 1);
  both(sentence === 0 ? 'headline' : place < 0.2 ? 'early' : place < 0.6 ? 'middle' : 'late');
  for (const flag of ['mention', 'question', 'advice', 'background', 'furniture'] as const) if (kind[flag]) both(flag);
  for (const name of castOf(kind).cues) both(`cue:${name}`);
  if (/\b(?:if|unless|whether|in case)\b/.test(norm.slice(span.start, start))) both('after-if');
  found.push(...neighbours(candidate, all, scene));
  for (const name of actor(candidate, scene)) both(name);
  return [...found, ...wording(candidate, found, scene)];
}

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
  cues: string[];
}
const casts = new WeakMap<SentenceKind, Cast>();

/** What a sentence holds, looked up once for all its candidates. */
function castOf(kind: SentenceKind): Cast {
  const known = casts.get(kind);
  if (known) return known;
  const roles = ROLES.flatMap(([role, words], rank) =>
    [...kind.text.matchAll(words)].map((hit) => ({ at: hit.index, end: hit.index + hit[0].length, role, rank })),
  ).sort((one, other) => one.at - other.at || one.rank - other.rank);
  const cast = { roles, cues: CUES.filter(([, cue]) => cue.test(kind.text)).map(([name]) => name) };
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

/** Who or what stands nearest before the phrase, and right after it. */
function actor({ start, end, sentence }: Candidate, { prepared, kinds }: Scene): string[] {
  const from = prepared.sentences[sentence]!.start;
  const kind = kinds[sentence]!;
  const { roles } = castOf(kind);
  const nearest = lastBefore(roles, start - from)?.role ?? 'none';
  const next = nextWithin(roles, end - from, end - from + AHEAD)?.role ?? 'none';
  const early = Math.min(AHEAD, start - from);
  const first = roles.slice(0, firstFrom(roles, early));
  const subject = ROLES.find(([role]) => first.some((hit) => hit.role === role && hit.end <= early))?.[0] ?? 'none';
  const found = [`near:${nearest}`, `next:${next}`, `subject:${subject}`, `about:${kind.about}`];
  if (kind.stranger) found.push('stranger');
  if (kind.year !== 'none') found.push(`year:${kind.year}`);
  return found;
}

interface Company {
  places: Places<Candidate>;
  /** Where the same words of the same tactic first end. */
  firsts: Map<string, number>;
}
const companies = new WeakMap<Candidate[], Company>();
const key = ({ tactic, start, end }: Candidate, norm: string) => `${tactic}|${norm.slice(start, end)}`;

function companyOf(all: Candidate[], norm: string): Company {
  const known = companies.get(all);
  if (known) return known;
  const firsts = new Map<string, number>();
  for (const candidate of all) {
    const words = key(candidate, norm);
    firsts.set(words, Math.min(firsts.get(words) ?? candidate.end, candidate.end));
  }
  const company = { places: placesOf(all), firsts };
  companies.set(all, company);
  return company;
}

const WINDOW = 300;
const ADJACENT = 40;

/** How the candidate stands to others: overlapped, agreed with, said before. */
function neighbours(candidate: Candidate, all: Candidate[], scene: Scene): string[] {
  const { tactic, rule, start, end, sentence } = candidate;
  const { norm } = scene.prepared;
  const { places, firsts } = companyOf(all, norm);
  const found: string[] = [];
  let agree = 0;
  let near = 0;
  for (const other of places.near(start - WINDOW, end + WINDOW)) {
    if (other.rule === rule && other.start === start) continue;
    const overlaps = other.start < end && start < other.end;
    if (overlaps && other.tactic === tactic) {
      if (other.rule !== rule) agree++;
    } else if (overlaps) found.push(`${tactic}:over:${other.tactic}`);
    else if (other.sentence === sentence) {
      near++;
      const ahead = other.start >= end;
      const gap = ahead ? other.start - end : start - other.end;
      if (other.tactic === tactic && gap < ADJACENT) found.push(`${tactic}:${ahead ? 'ahead' : 'behind'}`);
    }
  }
  found.push(`agree:${Math.min(agree, 3)}`, `${tactic}:agree:${Math.min(agree, 2)}`, `near:${Math.min(near, 4)}`);
  if (firsts.get(key(candidate, norm))! <= start) found.push('earlier', `${tactic}:earlier`);
  return [...new Set(found)];
}
