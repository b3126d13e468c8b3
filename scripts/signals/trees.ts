// Boosted trees for the second look: small, slow to learn, each from a random part of examples and facts. Deterministic.
import { type Tree, verdict } from '../../lib/reading/signals/second-look';

export interface Example {
  facts: Float64Array;
  /** Log odds before the trees. */
  odds: number;
  yes: number;
}

const TREES = 120;
const DEPTH = 2;
const RATE = 0.06;
const RIDGE = 4;
/** Examples' weight (likelihood times unlikelihood) on either side of a border, at least. */
const FEWEST = 4;
const EXAMPLES = 0.6;
const FACTS = 0.4;
const BINS = 32;

interface Table {
  bins: Uint8Array[];
  borders: number[][];
}

/** Each fact's values in at most `BINS` bins of equal share. */
function binned(examples: Example[]): Table {
  const borders = Array.from(examples[0]!.facts, (_, fact) => {
    const values = examples.map(({ facts }) => facts[fact]!).sort((a, b) => a - b);
    const cuts = Array.from({ length: BINS - 1 }, (_, i) => values[Math.floor(((i + 1) * values.length) / BINS)]!);
    return [...new Set(cuts.map((value) => Math.round(value * 1000) / 1000))];
  });
  const bins = borders.map((cuts, fact) =>
    Uint8Array.from(examples, ({ facts }) => cuts.filter((border) => facts[fact]! >= border).length),
  );
  return { bins, borders };
}

interface Step {
  table: Table;
  gradient: Float64Array;
  curve: Float64Array;
  facts: number[];
}

const worth = (gradient: number, curve: number) => (gradient * gradient) / (curve + RIDGE);
const sum = (rows: number[], values: Float64Array) => rows.reduce((all, row) => all + values[row]!, 0);

function grow(rows: number[], depth: number, step: Step): Tree {
  const gradient = sum(rows, step.gradient);
  const curve = sum(rows, step.curve);
  const leaf = Math.round((10_000 * -RATE * gradient) / (curve + RIDGE)) / 10_000;
  const best = depth > 0 ? bestBorder(rows, gradient, curve, step) : undefined;
  if (!best) return leaf;
  const bins = step.table.bins[best.fact]!;
  const side = (above: boolean) => rows.filter((row) => bins[row]! > best.bin === above);
  const border = step.table.borders[best.fact]![best.bin]!;
  return [best.fact, border, grow(side(false), depth - 1, step), grow(side(true), depth - 1, step)];
}

function bestBorder(rows: number[], gradient: number, curve: number, { table, facts, ...step }: Step) {
  let best: { fact: number; bin: number; gain: number } | undefined;
  for (const fact of facts) {
    const gradients = new Float64Array(BINS);
    const curves = new Float64Array(BINS);
    for (const row of rows) {
      const bin = table.bins[fact]![row]!;
      gradients[bin]! += step.gradient[row]!;
      curves[bin]! += step.curve[row]!;
    }
    let [left, leftCurve] = [0, 0];
    for (let bin = 0; bin < table.borders[fact]!.length; bin++) {
      left += gradients[bin]!;
      leftCurve += curves[bin]!;
      if (leftCurve < FEWEST || curve - leftCurve < FEWEST) continue;
      const gain = worth(left, leftCurve) + worth(gradient - left, curve - leftCurve) - worth(gradient, curve);
      if (gain > (best?.gain ?? 1e-3)) best = { fact, bin, gain };
    }
  }
  return best;
}

/** Trees that correct the odds of `examples`. */
export function boost(examples: Example[]): Tree[] {
  const table = binned(examples);
  const odds = Float64Array.from(examples, (example) => example.odds);
  const trees: Tree[] = [];
  let seed = 5;
  const random = () => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed / 2147483648;
  };
  for (let i = 0; i < 5; i++) random();
  for (let round = 0; round < TREES; round++) {
    const likely = odds.map((value) => 1 / (1 + Math.exp(-value)));
    const gradient = likely.map((value, i) => value - examples[i]!.yes);
    const curve = likely.map((value) => value * (1 - value));
    const rows = [...examples.keys()].filter(() => random() < EXAMPLES);
    const facts = [...table.borders.keys()].filter(() => random() < FACTS);
    const tree = grow(rows, DEPTH, { table, gradient, curve, facts });
    trees.push(tree);
    const one = [tree];
    examples.forEach((example, i) => {
      odds[i]! += verdict(one, example.facts);
    });
  }
  return trees;
}
