// What a text shows at a glance: words of its title, its opening and its body, and cues that tell one incident from talk of many.
import { CUES, TITLE_CUES } from './disclosure-cues';
import { compile, type Finder, type Row } from './pattern';
import type { Prepared } from './prepare';

/**
 * By kind, feature name to value. `t` title, `l` opening, `w` body: a stem or two; `u` a title's word as it stands; `c` a cue
 * anywhere, `d` in title or opening, `e` in the title, `h` a title's own cue; `n` names and densities; `k` what the rules find.
 */
export type Features = Record<(typeof KINDS)[number], Map<string, number>>;

export const KINDS = ['t', 'u', 'l', 'w', 'c', 'd', 'e', 'h', 'n', 'k'] as const;

const HEADLINE = 'headline';
/** Words together weigh so much more than a cue. */
const WORDS_WEIGH = 1.5;
/** A short title's words must not shout. */
const FEWEST_WORDS = 8;
const OPENING = 500;
const BODY = 6000;
const WORD = /[a-z][a-z'-]{1,30}|[$£€]?\d[\d.,]*/g;
/** Longer endings first. */
const ENDINGS = ['ies', 'ing', "'s", 'ed', 'es', 's'];

let cues: Finder | undefined;
const findCues = (prepared: Prepared) => {
  cues ??= compile([
    ...Object.entries(CUES).flatMap(([name, says]) => says.map((say, index): Row => ({ id: `${name}${index}`, say }))),
    ...TITLE_CUES.map((say, index): Row => ({ id: `${HEADLINE}${index}`, say })),
  ]);
  return cues(prepared);
};

/** The features of a text; values between 0 and 1. */
export function featuresOf(prepared: Prepared): Features {
  const features = Object.fromEntries(KINDS.map((kind) => [kind, new Map()])) as Features;
  const { norm, headline } = prepared;
  const title = norm.slice(headline.start, headline.end);
  addWords(features.t, title, true);
  addEndings(features.u, title);
  addWords(features.l, norm.slice(headline.end, headline.end + OPENING), true);
  addWords(features.w, norm.slice(headline.end, headline.end + BODY), false);
  addCues(features, prepared);
  addNames(features.n, prepared);
  return features;
}

/** Counts one more. */
export const count = (counts: Map<string, number>, name: string): void =>
  void counts.set(name, (counts.get(name) ?? 0) + 1);

function addWords(counts: Map<string, number>, text: string, pairs: boolean): void {
  let before = '';
  for (const word of text.match(WORD) ?? []) {
    const one = stem(word);
    count(counts, one);
    if (pairs && before) count(counts, `${before} ${one}`);
    before = one;
  }
  let squares = 0;
  for (const times of counts.values()) squares += (1 + Math.log(times)) ** 2;
  const length = Math.sqrt(Math.max(squares, FEWEST_WORDS));
  for (const [name, times] of counts) counts.set(name, (WORDS_WEIGH * (1 + Math.log(times))) / length);
}

/** In a headline the ending tells: "breach" is one, "breaches" are many. */
function addEndings(features: Map<string, number>, title: string): void {
  const words = new Set(title.match(WORD));
  const value = WORDS_WEIGH / Math.sqrt(Math.max(words.size, FEWEST_WORDS)) / 2;
  for (const word of words) if (bare(word) !== word) features.set(word, value);
}

/** A word without its ending; all numbers are one. */
const stem = (word: string) => (word[0]! >= 'a' && word[0]! <= 'z' ? bare(word) : '#');

function bare(word: string): string {
  if (word.length <= 4) return word;
  for (const ending of ENDINGS) if (word.endsWith(ending)) return word.slice(0, -ending.length);
  return word;
}

function addCues(features: Features, prepared: Prepared): void {
  const { headline } = prepared;
  for (const { id, start } of findCues(prepared)) {
    if (start > BODY) break;
    if (id.startsWith(HEADLINE)) {
      if (start < headline.end) features.h.set(id.slice(HEADLINE.length), 0.4);
      continue;
    }
    count(features.c, id);
    if (start < headline.end + OPENING) count(features.d, id);
    if (start < headline.end) count(features.e, id);
  }
  for (const kind of [features.c, features.d, features.e])
    for (const [name, times] of kind) kind.set(name, Math.min(1, 0.4 + 0.2 * times) * 0.3);
}

const OPENING_NAME = /(?<=[a-z,] )[A-Z][\w&'-]{1,60}/g;
const DONE_TO =
  /\b[A-Z][\w&.'-]{0,30},? (?:was|were|has been|have been|had been|got|is|suffered|confirmed|disclosed|admitted|revealed|announced|acknowledged|confirms|admits|reveals|reported|learned|discovered|became|experienced|notified|told|said|says)\b/g;
const OWNED =
  /\b[A-Z][\w&.-]{0,30}(?:'s?)? (?:[a-z-]{1,30} )?(?:data|systems?|networks?|websites?|servers?|computers?|database|customers|users|patients|employees|breach|hack|attack|leak|incident|cyber-?attack|accounts?)\b/g;

/** Names: a text about one organisation keeps naming it, from its title on. */
function addNames(features: Map<string, number>, { raw, headline }: Prepared): void {
  const text = raw.slice(headline.end, headline.end + BODY).replace(/[\u2018\u2019]/g, "'");
  const title = raw.slice(headline.start, headline.end);
  const counts = new Map<string, number>();
  let all = 0;
  for (const [name] of text.matchAll(OPENING_NAME)) {
    count(counts, name.replace(/'s?$/, ''));
    all++;
  }
  const [top, times] = [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best), ['', 0]);
  const share = all ? times / all : 0;
  const words = Math.max(40, text.length / 6);
  const set = (name: string, value: number) => features.set(name, 0.3 * Math.min(1, value));
  set('share', share);
  if (top && title.includes(top)) set('title', 0.3 + share * 2);
  set('names', (all / words) * 8);
  set('done', ((text.match(DONE_TO)?.length ?? 0) / words) * 40);
  set('owned', ((text.match(OWNED)?.length ?? 0) / words) * 40);
  set(
    'opening',
    0.25 * (text.slice(0, OPENING).match(OWNED)?.length ?? 0) +
      0.25 * (text.slice(0, OPENING).match(DONE_TO)?.length ?? 0),
  );
  set('past', density(text, /\b(?:was|were|had|did|been)\b/g, words));
  set('present', density(text, /\b(?:is|are|can|should|will|could|would)\b/g, words));
  set('you', density(text, /\byour?\b/gi, words));
  set('we', density(text, /\b(?:we|our)\b/gi, words));
}

const density = (text: string, pattern: RegExp, words: number) => ((text.match(pattern)?.length ?? 0) / words) * 12;
