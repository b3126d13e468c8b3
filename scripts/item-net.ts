// Trains the small net beside the checklist's linear scorer of sentences: a hidden layer, all items at once, AdaGrad, dropout.
import type { ItemId } from '../lib/model';
import { CLASSES } from '../lib/reading/checklist/document-features';
import { CLASSES_WEIGHED, type Net, type PackedNet, scaleOf } from '../lib/reading/checklist/net';
import { pack } from '../lib/reading/checklist/packing';
import type { NetSettings } from './item-settings';

/** One sentence: features by number; by item its class, and what that label weighs. */
export interface NetLesson {
  numbers: Int32Array;
  classes: Uint8Array;
  costs: Float32Array;
}

/** A net with its first layer as it was learned. */
export interface LearnedNet extends Net {
  first: Float32Array;
}

const ALL = CLASSES.length;

/** Numbers from 0 to 1 that are the same at every run. */
function chances(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Weights with the sums of squares by which AdaGrad slows each of them down. */
interface Layer {
  weights: Float32Array;
  squares: Float32Array;
}

const newLayer = (size: number, first: (at: number) => number): Layer => ({
  weights: Float32Array.from({ length: size }, (_, at) => first(at)),
  squares: new Float32Array(size).fill(0.01),
});

function step({ weights, squares }: Layer, at: number, slope: number, rate: number): void {
  squares[at]! += slope * slope;
  weights[at]! -= (rate * slope) / Math.sqrt(squares[at]!);
}

interface Layers {
  first: Layer;
  bias: Layer;
  second: Layer;
  out: Layer;
}

function begin(size: number, outputs: number, hidden: number, random: () => number): Layers {
  const normal = () => Math.sqrt(-2 * Math.log(random() + 1e-12)) * Math.cos(2 * Math.PI * random());
  return {
    first: newLayer(size * hidden, () => normal() / 10),
    bias: newLayer(hidden, () => 0),
    second: newLayer(outputs * hidden, () => normal() / 10),
    // Most sentences say nothing to an item: it begins there.
    out: newLayer(outputs, (at) => (at % ALL === 0 ? 2 : -1)),
  };
}

export function trainNet(lessons: NetLesson[], size: number, items: ItemId[], settings: NetSettings): LearnedNet {
  const random = chances(settings.seed);
  const layers = begin(size, items.length * ALL, settings.hidden, random);
  const order = Int32Array.from(lessons, (_, at) => at);
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    shuffle(order, random);
    const rate = settings.rate * (1.05 - epoch / settings.epochs);
    for (const at of order) learn(lessons[at]!, layers, settings, rate, random);
  }
  return finished(layers, settings, items);
}

function shuffle(order: Int32Array, random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
}

/** One step for one sentence, with some of its features and some hidden numbers left out. */
function learn(lesson: NetLesson, layers: Layers, settings: NetSettings, rate: number, random: () => number): void {
  const { first, bias } = layers;
  const { hidden: width, dropFeatures, dropHidden, decay } = settings;
  const kept = lesson.numbers.filter(() => random() >= dropFeatures);
  const scale = scaleOf(lesson.numbers.length) / (1 - dropFeatures);
  const hidden = Float32Array.from(bias.weights);
  for (const feature of kept)
    for (let h = 0, from = feature * width; h < width; h++) hidden[h]! += first.weights[from + h]! * scale;
  const open = Float32Array.from(hidden, (sum) => (random() < dropHidden || sum <= 0 ? 0 : 1 / (1 - dropHidden)));
  for (let h = 0; h < width; h++) hidden[h]! *= open[h]!;
  const back = outputStep(lesson, hidden, layers, settings, rate);
  for (let h = 0; h < width; h++) {
    back[h]! *= open[h]!;
    if (back[h] !== 0) step(bias, h, back[h]!, rate);
  }
  for (const feature of kept)
    for (let h = 0, from = feature * width; h < width; h++)
      if (back[h] !== 0) step(first, from + h, back[h]! * scale + decay * first.weights[from + h]!, rate);
}

/** Moves the second layer; answers the slopes of the hidden numbers. */
function outputStep(
  { classes, costs }: NetLesson,
  hidden: Float32Array,
  { second, out }: Layers,
  { decay }: NetSettings,
  rate: number,
): Float32Array {
  const width = hidden.length;
  const back = new Float32Array(width);
  const likely = new Float64Array(ALL);
  for (let item = 0; item < classes.length; item++) {
    if (costs[item] === 0) continue;
    let all = 0;
    for (let c = 0; c < ALL; c++) {
      let sum = out.weights[item * ALL + c]!;
      for (let h = 0, from = (item * ALL + c) * width; h < width; h++) sum += second.weights[from + h]! * hidden[h]!;
      likely[c] = Math.exp(Math.min(30, sum));
      all += likely[c]!;
    }
    for (let c = 0; c < ALL; c++) {
      const slope = costs[item]! * (likely[c]! / all - (c === classes[item] ? 1 : 0));
      if (Math.abs(slope) < 1e-4) continue;
      step(out, item * ALL + c, slope, rate);
      for (let h = 0, from = (item * ALL + c) * width; h < width; h++) {
        back[h]! += slope * second.weights[from + h]!;
        step(second, from + h, slope * hidden[h]! + decay * second.weights[from + h]!, rate);
      }
    }
  }
  return back;
}

/** The first class of each item has the weights 0: only differences count. */
function finished({ first, bias, second, out }: Layers, { hidden, share }: NetSettings, items: ItemId[]): LearnedNet {
  const weighed = items.flatMap((_, item) =>
    Array.from({ length: CLASSES_WEIGHED }, (_, c) => ({ base: item * ALL, own: item * ALL + c + 1 })),
  );
  const less = (rows: Float32Array, width: number) =>
    Float32Array.from(
      weighed.flatMap(({ base, own }) =>
        Array.from({ length: width }, (_, h) => rows[own * width + h]! - rows[base * width + h]!),
      ),
    );
  const add = (feature: number, sums: Float32Array) => {
    for (let h = 0, from = feature * hidden; h < hidden; h++) sums[h]! += first.weights[from + h]!;
  };
  return {
    hidden,
    share,
    items,
    add,
    first: first.weights,
    bias: bias.weights,
    second: less(second.weights, hidden),
    out: less(out.weights, 1),
  };
}

const largest = (weights: Float32Array) => weights.reduce((top, weight) => Math.max(top, Math.abs(weight)), 0.001);
const round = (x: number) => Math.round(x * 1000) / 1000;

export function packNet({ hidden, share, items, first, bias, second, out }: LearnedNet): PackedNet {
  const mostFirst = largest(first);
  const mostSecond = largest(second);
  return {
    hidden,
    share,
    items,
    first: pack(first, mostFirst),
    mostFirst,
    bias: Array.from(bias, round),
    second: pack(second, mostSecond),
    mostSecond,
    out: Array.from(out, round),
  };
}
