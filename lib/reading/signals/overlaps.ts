// Overlaps: where candidates share words, one stays. The likelier wins; where that is close, the guide's precedence.
import { PRECEDENCE } from '../../rules/order';
import type { Candidate } from './candidates';

/** So near that the guide's order decides. */
const CLOSE = 0.08;

export function overlaps(candidates: Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  for (const candidate of [...candidates].sort(better)) {
    const clash = kept.some((other) => candidate.start < other.end && other.start < candidate.end);
    if (!clash) kept.push(candidate);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** Sorts by likelihood in steps of `CLOSE` (a plain "nearly equal" would not be an order), then precedence, then length. */
function better(a: Candidate, b: Candidate): number {
  const step = Math.round(b.weight / CLOSE) - Math.round(a.weight / CLOSE);
  if (step) return step;
  const order = PRECEDENCE.indexOf(a.tactic) - PRECEDENCE.indexOf(b.tactic);
  return order || b.end - b.start - (a.end - a.start) || a.start - b.start;
}
