// Trains the checklist's scorer of sentences, for all items at once.

import type { ItemId } from '../lib/model';
import { CLASSES } from '../lib/reading/checklist/document-features';
import { softmax, sums } from '../lib/reading/checklist/softmax';
import type { Settings } from './item-settings';
import type { LabelledText } from './labelled-texts';
import { fit, type Sample } from './logistic';
import type { WrittenSentence } from './written-sentences';

/** Numbers the features that occur in enough of the texts. */
export function vocabularyOf(
  texts: LabelledText[],
  written: WrittenSentence[],
  settings: Settings,
): Map<string, number> {
  const seen = new Map<string, number>();
  for (const { features } of written) for (const name of features) seen.set(name, (seen.get(name) ?? 0) + 1);
  for (const { scene } of texts)
    for (const name of new Set(scene.features.flat())) seen.set(name, (seen.get(name) ?? 0) + 1);
  const least = (name: string) =>
    name.startsWith('g:') ? settings.leastPairs : name.startsWith('u:') ? settings.leastWords : settings.leastCues;
  const names = [...seen].filter(([name, times]) => times >= least(name)).map(([name]) => name);
  return new Map(names.sort().map((name, at) => [name, at]));
}

/** Undefined: the feature has no part in this item. */
function penaltyOf(name: string, item: ItemId, settings: Settings): number | undefined {
  if (name === 'bias') return 0.01;
  const own = name.slice(2) === item || name.slice(2).startsWith(`${item}.`);
  switch (name[0]) {
    case 'u':
      return settings.word;
    case 'g':
      return settings.pair;
    case 'a':
    case 'b':
      return own ? settings.neighbour : undefined;
    case 'i':
    case 'm':
    case 'q':
      return own ? settings.both : undefined;
    case 'r':
      return own ? settings.own : undefined;
    case 'c':
    case 'w':
      return own ? settings.own : settings.other;
    default:
      return settings.circumstance;
  }
}

/** One in so many. */
const THIN = 4;

export type Encoded = Int32Array[];

const numbersOf = (names: string[], vocabulary: Map<string, number>) =>
  Int32Array.from(names.map((name) => vocabulary.get(name) ?? -1).filter((number) => number >= 0));

export const encode = (text: LabelledText, vocabulary: Map<string, number>): Encoded =>
  text.scene.features.map((names) => numbersOf(names, vocabulary));

/** What a feature is called for all items alike: the item's own cues are its own cues, whichever the item. Undefined: not shared. */
function sharedName(name: string, item: ItemId): string | undefined {
  if ('ugr'.includes(name[0]!) && name[1] === ':') return undefined;
  if (!'abcimqw'.includes(name[0]!) || name[1] !== ':') return name;
  if (name.slice(2) === item) return `${name[0]}@`;
  return name.slice(2).startsWith(`${item}.`) ? `${name[0]}@${name.slice(2 + item.length)}` : undefined;
}

interface Place {
  own: Int32Array;
  common: Int32Array;
}

interface Layout {
  penalty: number[];
  places: Place[];
}

/** Where each item's weights stand among all that are learned: its own, and those it has in common with the others. */
function layOut(items: ItemId[], vocabulary: Map<string, number>, settings: Settings): Layout {
  const penalty: number[] = [];
  const shared = new Map<string, number>();
  const places = items.map((item) => {
    const own = new Int32Array(vocabulary.size).fill(-1);
    const common = new Int32Array(vocabulary.size).fill(-1);
    for (const [name, number] of vocabulary) {
      const one = penaltyOf(name, item, settings);
      if (one === undefined) continue;
      own[number] = penalty.push(one) - 1;
      const alike = sharedName(name, item);
      if (alike === undefined) continue;
      if (!shared.has(alike)) shared.set(alike, penalty.push(name === 'bias' ? 0.01 : settings.shared) - 1);
      common[number] = shared.get(alike)!;
    }
    return { own, common };
  });
  return { penalty, places };
}

/** A sentence to learn from: its features by number, and by item its class and what that label weighs. */
export interface Lesson {
  numbers: Int32Array;
  classOf: (item: ItemId) => number;
  costOf: (item: ItemId, label: number) => number;
  /** Which of those with nothing to say are taken. */
  turn: number;
}

export const lessonsOf = (
  texts: LabelledText[],
  encoded: Encoded[],
  { beside, carried, invented }: Settings,
): Lesson[] =>
  texts.flatMap((text, at) =>
    encoded[at]!.map((numbers, sentence) => ({
      numbers,
      classOf: (item: ItemId) => text.labels[item][sentence]!,
      costOf: (item: ItemId, label: number) => {
        if (text.dense) return (label && !text.evident[item][sentence] ? carried : 1) * (text.invented ? invented : 1);
        return label || text.gold[item].status === 'missing' ? 1 : beside;
      },
      turn: sentence + at,
    })),
  );

export const writtenLessons = (
  sentences: WrittenSentence[],
  vocabulary: Map<string, number>,
  settings: Settings,
): Lesson[] =>
  sentences.map(({ features, classes }, at) => ({
    numbers: numbersOf(features, vocabulary),
    classOf: (item: ItemId) => classes[item],
    costOf: () => settings.written,
    turn: at,
  }));

/** Every sentence once for every item. Most say nothing to an item and hold none of its cues: one in `THIN` stands for those. */
function sampleOf(lessons: Lesson[], cueOf: Int32Array, places: Place[], items: ItemId[]): Sample {
  const features: Int32Array[] = [];
  const labels: number[] = [];
  const costs: number[] = [];
  items.forEach((item, n) => {
    const { own, common } = places[n]!;
    for (const { numbers, classOf, costOf, turn } of lessons) {
      const label = classOf(item);
      const thin = label === 0 && !numbers.some((f) => cueOf[f] === n);
      if (thin && turn % THIN !== 0) continue;
      features.push(Int32Array.from([...numbers].flatMap((f) => [own[f]!, common[f]!]).filter((f) => f >= 0)));
      labels.push(label);
      costs.push(costOf(item, label) * (thin ? THIN : 1));
    }
  });
  return { features, labels: Int32Array.from(labels), costs: Float64Array.from(costs) };
}

/**
 * Weights by item, class and feature of the vocabulary. All items are learned at once: what a cue of its own, a doubt or a denial
 * means is much the same for every item, so each item's weights are those of all plus its own difference.
 */
export function trainSentences(
  texts: LabelledText[],
  encoded: Encoded[],
  written: WrittenSentence[],
  vocabulary: Map<string, number>,
  settings: Settings,
): Record<ItemId, Float64Array[]> {
  const items = Object.keys(texts[0]!.labels) as ItemId[];
  const { penalty, places } = layOut(items, vocabulary, settings);
  const cueOf = Int32Array.from(vocabulary.keys(), (name) =>
    /^[cw]:/.test(name) ? items.indexOf(name.slice(2).split('.')[0] as ItemId) : -1,
  );
  const lessons = [...lessonsOf(texts, encoded, settings), ...writtenLessons(written, vocabulary, settings)];
  const sample = sampleOf(lessons, cueOf, places, items);
  const dense = fit(sample, CLASSES.length, penalty.length, Float64Array.from(penalty), settings.rounds);
  const weightsOf = ({ own, common }: Place) =>
    dense.map((row) =>
      Float64Array.from(own, (at, f) => (at < 0 ? 0 : row[at]! + (common[f]! < 0 ? 0 : row[common[f]!]!))),
    );
  return Object.fromEntries(items.map((item, n) => [item, weightsOf(places[n]!)])) as Record<ItemId, Float64Array[]>;
}

export const scoreOf = (weights: Float64Array[]) => (numbers: Int32Array) => softmax(sums(weights, numbers));
