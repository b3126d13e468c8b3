// The stretch that lights up: rows of one tactic that overlap are one phrase, from the first word to the last.
import type { Candidate } from './candidates';
import type { Scene } from './scene';

/** A phrase, not a sentence: longer unions stay as they are (UTF-16 units). */
const LONGEST = 90;
/** What is less likely than this adds nothing. */
const LEAST = 0.25;

/** Stretches each kept candidate over its tactic's overlapping others among `all`, where no other kept one stands in the way. */
export function spans(kept: Candidate[], all: Candidate[]): Candidate[] {
  return kept.map((candidate) => {
    const others = kept.filter((other) => other !== candidate);
    const stretched = { ...candidate };
    for (const other of all) {
      if (other.tactic !== candidate.tactic || other.weight < LEAST) continue;
      if (other.start >= candidate.end || other.end <= candidate.start) continue;
      const start = Math.min(stretched.start, other.start);
      const end = Math.max(stretched.end, other.end);
      const free = !others.some((kin) => kin.start < end && start < kin.end);
      if (end - start <= LONGEST && free) Object.assign(stretched, { start, end });
    }
    return stretched;
  });
}

/** Cuts white space and signs from the edges, so that exactly the words light up. */
export function trim(candidates: Candidate[], { prepared }: Scene): Candidate[] {
  return candidates.map((candidate) => {
    let { start, end } = candidate;
    while (start < end && !/[\w$£€]/.test(prepared.norm[start]!)) start++;
    while (end > start && !/[\w%)]/.test(prepared.norm[end - 1]!)) end--;
    return { ...candidate, start, end };
  });
}
