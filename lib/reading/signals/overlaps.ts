// Overlaps: where candidates share words, one stays. The likelier wins; where that is close, the guide's precedence.
import { PRECEDENCE } from '../../rules/order';
import type { Candidate } from './candidates';
import { placesOf } from './places';

/** So near that the guide's order decides. */
const CLOSE = 0.08;

export function overlaps(candidates: Candidate[]): Candidate[] {
  const kept = placesOf<Candidate>([]);
  const list: Candidate[] = [];
  for (const candidate of [...candidates].sort(better)) {
    if (kept.near(candidate.start, candidate.end).length > 0) continue;
    kept.add(candidate);
    list.push(candidate);
  }
  return list.sort((a, b) => a.start - b.start);
}

/** Sorts by likelihood in steps of `CLOSE` (a plain "nearly equal" would not be an order), then precedence, then length. */
function better(a: Candidate, b: Candidate): number {
  const step = Math.round(b.weight / CLOSE) - Math.round(a.weight / CLOSE);
  if (step) return step;
  const order = PRECEDENCE.indexOf(a.tactic) - PRECEDENCE.indexOf(b.tactic);
  return order || b.end - b.start - (a.end - a.start) || a.start - b.start;
}
