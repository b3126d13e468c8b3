// The stretch that lights up: rows of one tactic that overlap are one phrase, from the first word to the last.
import type { Candidate } from './candidates';
import { placesOf } from './places';
import type { Scene } from './scene';

/** A phrase, not a sentence: longer unions stay as they are (UTF-16 units). */
const LONGEST = 90;
/** What is less likely than this adds nothing. */
const LEAST = 0.25;

/** Stretches each kept candidate over its tactic's overlapping others among `all`, where no other kept one stands in the way. */
export function spans(kept: Candidate[], all: Candidate[]): Candidate[] {
  const around = placesOf(all);
  const taken = placesOf(kept);
  return kept.map((candidate) => {
    const stretched = { ...candidate };
    for (const other of around.near(candidate.start, candidate.end)) {
      if (other.tactic !== candidate.tactic || other.weight < LEAST) continue;
      const start = Math.min(stretched.start, other.start);
      const end = Math.max(stretched.end, other.end);
      const free = taken.near(start, end).every((kin) => kin === candidate);
      if (end - start <= LONGEST && free) Object.assign(stretched, { start, end });
    }
    return stretched;
  });
}

/** Words with which no phrase ends or begins: they belong to what follows or came before. */
const TAIL = /[^\w%)]{1,20}(?:the|a|an|that|any|our|its|their|your|and|or|on|in|by|at|but|which|we|it)$/;
const LEAD = /^(?:by|with|and|of|but|we|that) /;

/** Cuts white space, signs and small words from the edges, so that just the phrase lights up. */
export function trim(candidates: Candidate[], { prepared: { norm } }: Scene): Candidate[] {
  return candidates.map((candidate) => {
    let { start, end } = candidate;
    while (start < end && !/[\w$£€]/.test(norm[start]!)) start++;
    while (end > start && !/[\w%)]/.test(norm[end - 1]!)) end--;
    for (let tail = TAIL.exec(norm.slice(start, end)); tail; tail = TAIL.exec(norm.slice(start, end)))
      end -= tail[0].length;
    const lead = LEAD.exec(norm.slice(start, end));
    if (lead && end - start > lead[0].length + 3) start += lead[0].length;
    return { ...candidate, start, end };
  });
}
