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
  const oddsOf = new Map(candidates.map((candidate) => [candidate, logit(candidate.weight)]));
  return candidates.map((candidate) => {
    const { start, end, sentence } = candidate;
    const span = sentences[sentence]!;
    return Float64Array.of(
      oddsOf.get(candidate)!,
      end - start,
      wordCount(norm, start, end),
      span.end - span.start,
      start - span.start,
      span.end - end,
      start / (norm.length + 1),
      ...neighbours(candidate, around.near(start - WINDOW, end + WINDOW), oddsOf),
      ...whole(candidate),
    );
  });
}

/** Pieces between spaces. */
function wordCount(text: string, start: number, end: number): number {
  let count = 1;
  for (let at = start; at < end; at++) if (text[at] === ' ') count++;
  return count;
}

/** How likely those are that share words with the candidate, and those beside it in its sentence. */
function neighbours(candidate: Candidate, others: Candidate[], oddsOf: Map<Candidate, number>): number[] {
  const { tactic, start, end, sentence } = candidate;
  let [over, overOther, longer, beside, besideOther] = [NOBODY, NOBODY, NOBODY, NOBODY, NOBODY];
  let [agreeing, sum, besideSum, besideSame] = [0, 0, 0, 0];
  for (const other of others) {
    if (other === candidate) continue;
    const value = oddsOf.get(other)!;
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

/** Trees as lists: a node's fact, border, and the nodes below and from it on; of a leaf the fact is -1 and the border its value. */
interface Grown {
  roots: number[];
  facts: Int16Array;
  borders: Float64Array;
  below: Int16Array;
  above: Int16Array;
}

function grown(trees: Tree[]): Grown {
  const nodes: [fact: number, border: number, below: number, above: number][] = [];
  const add = (tree: Tree): number => {
    const at = nodes.push([-1, 0, 0, 0]) - 1;
    if (typeof tree === 'number') nodes[at]![1] = tree;
    else nodes[at] = [tree[0], tree[1], add(tree[2]), add(tree[3])];
    return at;
  };
  const roots = trees.map(add);
  return {
    roots,
    facts: Int16Array.from(nodes, ([fact]) => fact),
    borders: Float64Array.from(nodes, ([, border]) => border),
    below: Int16Array.from(nodes, ([, , below]) => below),
    above: Int16Array.from(nodes, ([, , , above]) => above),
  };
}

const known = new WeakMap<Tree[], Grown>();

function grownOf(trees: Tree[]): Grown {
  const all = known.get(trees) ?? grown(trees);
  known.set(trees, all);
  return all;
}

/** What the trees add to a candidate's log odds. */
export function verdict(trees: Tree[], asked: Float64Array): number {
  const { roots, facts: factOf, borders, below, above } = grownOf(trees);
  let sum = 0;
  for (const root of roots) {
    let at = root;
    for (let fact = factOf[at]!; fact >= 0; fact = factOf[at]!)
      at = asked[fact]! < borders[at]! ? below[at]! : above[at]!;
    sum += borders[at]!;
  }
  return sum;
}

/** Weighs the weighed again. */
export function lookAgain(candidates: Candidate[], scene: Scene, trees: Tree[]): Candidate[] {
  if (trees.length === 0) return candidates;
  const asked = facts(candidates, scene);
  return candidates.map((candidate, i) => ({
    ...candidate,
    weight: chanceOf(logit(candidate.weight) + verdict(trees, asked[i]!)),
  }));
}
