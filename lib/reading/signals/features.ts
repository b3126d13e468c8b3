// What a candidate looks like to the filter: a list of named features, each present or not.

import { joinName, type Listener, ours, type Part } from '../name-parts';
import { besides } from './beside';
import type { Candidate } from './candidates';
import { actor, castOf } from './cast';
import type { Scene, SentenceKind } from './scene';
import { wording } from './wording';
import { type Word, wordsBetween } from './words';

const NEAR = 3;
/** UTF-16 units on either side in which the nearest words are looked for. */
const NEAR_WITHIN = 60;
const FLAGS = ['mention', 'question', 'advice', 'background', 'furniture'] as const;
const [ROW, TACTIC, BEFORE, AFTER, COLON] = [ours('row:'), ours('tactic:'), ours('before:'), ours('after:'), ours(':')];
const [BEFORE1, AFTER1] = [ours(':before1:'), ours(':after1:')];
const [HAS, FIRST, LAST, UNDEFINED] = [ours(':has:'), ours(':first:'), ours(':last:'), ours('undefined')];

/** Names of the features of `candidate`; `all` are its text's other candidates, by which rows agree is seen. */
export function features(candidate: Candidate, all: Candidate[], scene: Scene): string[] {
  const names: string[] = [];
  const said = new Set<string>();
  const add = (name: string) => void names.push(name);
  describe(candidate, all, scene, {
    add: (...parts) => add(joinName(parts)),
    once: (...parts) => {
      const name = joinName(parts);
      if (!said.has(name)) add(name);
      said.add(name);
    },
  });
  return names;
}

/** Tells the features of `candidate` one after another. */
export function describe(candidate: Candidate, all: Candidate[], scene: Scene, listener: Listener): void {
  const kind = scene.kinds[candidate.sentence];
  if (!kind) return;
  const [tactic, rule] = [ours(candidate.tactic), ours(candidate.rule)];
  listener.add(ROW, rule);
  listener.add(TACTIC, tactic);
  const words = ownWords(candidate, kind, scene, listener);
  const both = (name: Part) => {
    listener.add(name);
    listener.add(tactic, COLON, name);
  };
  const voice = ours(`voice:${kind.voice}`);
  const quoted = ours(`quoted:${scene.quoted(candidate.start)}`);
  const place = ours(placeOf(candidate, scene));
  both(voice);
  both(quoted);
  both(ours(`length:${Math.min(7, words.length)}`));
  both(place);
  for (const flag of FLAGS) if (kind[flag]) both(ours(flag));
  const { cues, condition } = castOf(kind);
  cues.forEach(both);
  if (condition <= candidate.start - scene.prepared.sentences[candidate.sentence]!.start) both(ours('after-if'));
  const others = besides(candidate, all, scene, listener);
  const cast = actor(candidate, scene);
  for (const name of [cast.near, cast.next, cast.subject, cast.about]) both(name);
  if (kind.stranger) both(ours('stranger'));
  if (kind.year !== 'none') both(ours(`year:${kind.year}`));
  wording(candidate, words, { voice, quoted, place, others, cast }, scene, listener);
}

function placeOf({ sentence, start }: Candidate, { prepared }: Scene): string {
  if (sentence === 0) return 'headline';
  const place = start / (prepared.norm.length + 1);
  return place < 0.2 ? 'early' : place < 0.6 ? 'middle' : 'late';
}

/** The phrase's words and the nearest on either side; answers the phrase's. */
function ownWords(candidate: Candidate, kind: SentenceKind, { prepared }: Scene, { add, once }: Listener): Word[] {
  const [tactic, rule] = [ours(candidate.tactic), ours(candidate.rule)];
  const from = prepared.sentences[candidate.sentence]!.start;
  const [start, end] = [candidate.start - from, candidate.end - from];
  const words = wordsBetween(kind, start, end);
  const before = wordsBetween(kind, Math.max(0, start - NEAR_WITHIN), start)
    .slice(-NEAR)
    .reverse();
  const after = wordsBetween(kind, end, end + NEAR_WITHIN).slice(0, NEAR);
  for (const { whole } of words) once(tactic, HAS, whole);
  add(tactic, FIRST, words[0]?.whole ?? UNDEFINED);
  add(tactic, LAST, words.at(-1)?.whole ?? UNDEFINED);
  before.forEach(({ whole }, at) => {
    add(BEFORE, whole);
    if (at > 0) return;
    add(tactic, BEFORE1, whole);
    add(ROW, rule, BEFORE1, whole);
  });
  after.forEach(({ whole }, at) => {
    add(AFTER, whole);
    if (at === 0) add(tactic, AFTER1, whole);
  });
  return words;
}
