// The company a candidate keeps in its text: what was said before it, how much is said in all. Linear in the number of candidates.
import type { Candidate } from './candidates';
import type { Scene } from './scene';

const NEVER = 1e-6;
/** Log odds of a chance, -14 to 14. */
export function logit(chance: number): number {
  const inside = Math.min(1 - NEVER, Math.max(NEVER, chance));
  return Math.log(inside / (1 - inside));
}
export const chanceOf = (odds: number): number => 1 / (1 + Math.exp(-odds));

const NOBODY = -9;

/** For each tactic its candidates' ends in order, with the sum of chances up to each. */
interface Earlier {
  ends: number[];
  sums: number[];
}

function earlierOf(candidates: Candidate[]): Map<string, Earlier> {
  const byTactic = new Map<string, Earlier>();
  for (const { tactic, end, weight } of [...candidates].sort((a, b) => a.end - b.end)) {
    const known = byTactic.get(tactic) ?? { ends: [], sums: [0] };
    byTactic.set(tactic, known);
    known.ends.push(end);
    known.sums.push(known.sums.at(-1)! + weight);
  }
  return byTactic;
}

/** How many of `ends`, which are in order, are `at` or less. */
function upTo(ends: number[], at: number): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ends[middle]! <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Of each candidate the likeliest use of its words for its tactic, and the next one. */
function usesOf(candidates: Candidate[], norm: string): Map<Candidate, [number, number]> {
  const uses = new Map<string, [number, number]>();
  const all = new Map<Candidate, [number, number]>();
  for (const candidate of candidates) {
    const { tactic, start, end, weight } = candidate;
    const words = `${tactic}|${norm.slice(start, end)}`;
    const two = uses.get(words) ?? [NOBODY, NOBODY];
    uses.set(words, two);
    all.set(candidate, two);
    const value = logit(weight);
    if (value > two[0]) [two[1], two[0]] = [two[0], value];
    else two[1] = Math.max(two[1], value);
  }
  return all;
}

const WE = /\b(?:we|our|us)\b/g;
const THOUSAND = 1000;

/** Asks for one candidate after the other what stands elsewhere in the text. */
export function standing(candidates: Candidate[], { prepared: { norm } }: Scene): (candidate: Candidate) => number[] {
  const earlier = earlierOf(candidates);
  const uses = usesOf(candidates, norm);
  const best = new Map<number, number>();
  for (const { sentence, weight } of candidates) best.set(sentence, Math.max(best.get(sentence) ?? 0, weight));
  const length = (norm.length + 1) / THOUSAND;
  const ours = (norm.match(WE)?.length ?? 0) / length;
  const quotes = (norm.match(/"/g)?.length ?? 0) / length;
  const all = candidates.reduce((sum, { weight }) => sum + weight, 0);
  return (candidate) => {
    const { ends, sums } = earlier.get(candidate.tactic)!;
    const before = upTo(ends, candidate.start);
    const [likeliest, next] = uses.get(candidate)!;
    return [
      ours,
      quotes,
      before,
      sums[before]!,
      likeliest === logit(candidate.weight) ? next : likeliest,
      best.get(candidate.sentence - 1) ?? 0,
      best.get(candidate.sentence + 1) ?? 0,
      sums.at(-1)! - candidate.weight,
      all - candidate.weight,
      (all - candidate.weight) / length,
    ];
  };
}
