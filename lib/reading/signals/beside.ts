// How a candidate stands to the others of its text: overlapped, agreed with, beside them, said before.

import { type Listener, ours, type Part } from '../name-parts';
import type { Candidate } from './candidates';
import { type Places, placesOf } from './places';
import type { Scene } from './scene';

interface Company {
  places: Places<Candidate>;
  /** Those whose words were said for the same tactic before. */
  earlier: Set<Candidate>;
}
const companies = new WeakMap<Candidate[], Company>();

function companyOf(all: Candidate[], norm: string): Company {
  const known = companies.get(all);
  if (known) return known;
  const keys = all.map(({ tactic, start, end }) => `${tactic}|${norm.slice(start, end)}`);
  /** Where the same words of the same tactic first end. */
  const firsts = new Map<string, number>();
  all.forEach(({ end }, at) => {
    firsts.set(keys[at]!, Math.min(firsts.get(keys[at]!) ?? end, end));
  });
  const earlier = new Set(all.filter(({ start }, at) => firsts.get(keys[at]!)! <= start));
  const company = { places: placesOf(all), earlier };
  companies.set(all, company);
  return company;
}

const WINDOW = 300;
const ADJACENT = 40;
const [OVER, AGREE] = [ours(':over:'), ours(':agree:')];
const [AHEAD, BEHIND, EARLIER, EARLIER_HERE] = [ours(':ahead'), ours(':behind'), ours('earlier'), ours(':earlier')];

/** Tells how the candidate stands to the others; answers how many are near, as a feature. */
export function besides(candidate: Candidate, all: Candidate[], scene: Scene, { once }: Listener): Part {
  const { rule, start, end, sentence } = candidate;
  const { places, earlier } = companyOf(all, scene.prepared.norm);
  const tactic = ours(candidate.tactic);
  let agree = 0;
  let near = 0;
  for (const other of places.near(start - WINDOW, end + WINDOW)) {
    if (other.rule === rule && other.start === start) continue;
    const overlaps = other.start < end && start < other.end;
    const same = other.tactic === candidate.tactic;
    if (overlaps && same) {
      if (other.rule !== rule) agree++;
    } else if (overlaps) once(tactic, OVER, ours(other.tactic));
    else if (other.sentence === sentence) {
      near++;
      const ahead = other.start >= end;
      const gap = ahead ? other.start - end : start - other.end;
      if (same && gap < ADJACENT) once(tactic, ahead ? AHEAD : BEHIND);
    }
  }
  const nearby = ours(`near:${Math.min(near, 4)}`);
  once(ours(`agree:${Math.min(agree, 3)}`));
  once(tactic, AGREE, ours(String(Math.min(agree, 2))));
  once(nearby);
  if (earlier.has(candidate)) {
    once(EARLIER);
    once(tactic, EARLIER_HERE);
  }
  return nearby;
}
