// The refiners, read from top to bottom: each takes the list of candidates and hands on a better one.
import { keepAsserted } from './asserted';
import type { Candidate } from './candidates';
import { edges, withoutReasons } from './edges';
import { keepStory } from './furniture';
import { keepUses } from './mentions';
import { keepUnnamed } from './named';
import { keepInside } from './outsiders';
import { overlaps } from './overlaps';
import { repeats } from './repeats';
import { keepStanding } from './retracted';
import type { Scene } from './scene';
import { spans, trim } from './spans';
import { subjects } from './subjects';
import { keepOurs } from './theirs';
import { keepClosing } from './unknown';
import { keepLikely, type Weights, weigh } from './weigh';

/** Drops only what can never be a signal, whatever the filter thinks of it. */
export const SIEVE: ((candidates: Candidate[], scene: Scene) => Candidate[])[] = [
  keepStory,
  keepAsserted,
  keepUses,
  keepOurs,
  trim,
];

export function sieve(candidates: Candidate[], scene: Scene): Candidate[] {
  return SIEVE.reduce((list, refiner) => refiner(list, scene), candidates);
}

/** What the filter cannot see: drops honest sentences that look like signals. It stands after the filter, which must not learn from it. */
const CANDOUR: ((candidates: Candidate[], scene: Scene) => Candidate[])[] = [
  keepUnnamed,
  keepClosing,
  keepStanding,
  keepInside,
  withoutReasons,
];

/** From weighed candidates to signals: the likely ones, one a place, at full stretch with their subject, none honest, each once. */
export function choose(weighed: Candidate[], scene: Scene, model?: Weights): Candidate[] {
  const whole = edges(subjects(spans(overlaps(keepLikely(weighed, scene, model)), weighed), scene), scene);
  return repeats(
    CANDOUR.reduce((list, keep) => keep(list, scene), whole),
    scene,
  );
}

export function refine(candidates: Candidate[], scene: Scene): Candidate[] {
  return choose(weigh(sieve(candidates, scene), scene), scene);
}
