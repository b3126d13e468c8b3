// The second look: a candidate's chance again, now that those of its neighbours and of the whole text are known.
import type { Candidate } from './candidates';
import { chanceOf, logit, standing } from './company';
import { placesOf } from './places';
import type { Scene } from './scene';

/** A leaf's value, or a fact's number, a border, and what is below it and from it on. */
export type Tree = number | [fact: number, border: number, below: Tree, above: Tree];

/** UTF-16 units on either side in which others count as neighbours. */
const WINDOW = 300;
/** Where there is nobody. */
const NOBODY = -9;

/** What the trees ask of each candidate: numbers, in a fixed order. `candidates` are weighed. */
export function facts(candidates: Candidate[], scene: Scene): Float64Array[] {
  const { norm, sentences } = scene.prepared;
  const around = placesOf(candidates);
  const whole = standing(candidates, scene);
  return candidates.map((candidate) => {
    const { start, end, sentence } = candidate;
    const span = sentences[sentence]!;
    return Float64Array.from([
      logit(candidate.weight),
      end - start,
      norm.slice(start, end).split(' ').length,
      span.end - span.start,
      start - span.start,
      span.end - end,
      start / (norm.length + 1),
      ...neighbours(candidate, around.near(start - WINDOW, end + WINDOW)),
      ...whole(candidate),
    ]);
  });
}

/** How likely those are that share words with the candidate, and those beside it in its sentence. */
function neighbours(candidate: Candidate, others: Candidate[]): number[] {
  const { tactic, start, end, sentence } = candidate;
  let [over, overOther, longer, beside, besideOther] = [NOBODY, NOBODY, NOBODY, NOBODY, NOBODY];
  let [agreeing, sum, besideSum, besideSame] = [0, 0, 0, 0];
  for (const other of others) {
    if (other === candidate) continue;
    const value = logit(other.weight);
    const same = other.tactic === tactic;
    if (other.start < end && start < other.end) {
      if (same) {
        agreeing++;
        sum += value;
        over = Math.max(over, value);
        if (other.end - other.start > end - start) longer = Math.max(longer, value);
      } else overOther = Math.max(overOther, value);
    } else if (other.sentence === sentence) {
      besideSum += other.weight;
      if (same) {
        beside = Math.max(beside, value);
        besideSame++;
      } else besideOther = Math.max(besideOther, value);
    }
  }
  const mean = agreeing > 0 ? sum / agreeing : NOBODY;
  return [over, overOther, agreeing, mean, longer, beside, besideSum, besideSame, besideOther];
}

function answer(tree: Tree, asked: Float64Array): number {
  let at = tree;
  while (typeof at !== 'number') at = asked[at[0]]! < at[1] ? at[2] : at[3];
  return at;
}

/** What the trees add to a candidate's log odds. */
export const verdict = (trees: Tree[], asked: Float64Array): number =>
  trees.reduce<number>((sum, tree) => sum + answer(tree, asked), 0);

/** Weighs the weighed again. */
export function lookAgain(candidates: Candidate[], scene: Scene, trees: Tree[]): Candidate[] {
  if (trees.length === 0) return candidates;
  const asked = facts(candidates, scene);
  return candidates.map((candidate, i) => ({
    ...candidate,
    weight: chanceOf(logit(candidate.weight) + verdict(trees, asked[i]!)),
  }));
}
