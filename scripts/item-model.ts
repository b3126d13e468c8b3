// Trains the checklist's model: first a scorer of sentences for each item, then, on its scores, a judge of whole texts.

import type { ItemId } from '../lib/model';
import { dateFeatures, EVENTS, placedDates } from '../lib/reading/checklist/date-features';
import { CLASSES, documentFeatures, type Scores } from '../lib/reading/checklist/document-features';
import type { Scene } from '../lib/reading/checklist/sentence-features';
import { softmax, sums } from '../lib/reading/checklist/softmax';
import type { LabelledText } from './labelled-texts';
import { fit, type Sample } from './logistic';

/** L2 penalties by kind of feature, and the least number of texts a feature must occur in. */
export interface Settings {
  own: number;
  circumstance: number;
  neighbour: number;
  other: number;
  word: number;
  pair: number;
  both: number;
  shared: number;
  textShared: number;
  textRounds: number;
  leastCues: number;
  leastWords: number;
  leastPairs: number;
  /** Weight of a sentence without a label in a text that has the answer elsewhere: it may carry it too. */
  beside: number;
  text: number;
  textCue: number;
  textRow: number;
  leastTexts: number;
  textOther: number;
  rounds: number;
  dateWord: number;
  dateCue: number;
  leastDates: number;
}

export const SETTINGS: Settings = {
  own: 3,
  circumstance: 6,
  neighbour: 12,
  other: 12,
  word: 12,
  pair: 20,
  both: 20,
  shared: 1,
  leastCues: 2,
  leastWords: 3,
  leastPairs: 8,
  beside: 0.25,
  text: 12,
  textCue: 15,
  textRow: 30,
  textOther: 40,
  textShared: 0.3,
  leastTexts: 3,
  textRounds: 100,
  rounds: 40,
  dateWord: 3,
  dateCue: 1,
  leastDates: 2,
};

/** Numbers the features that occur in enough of the texts. */
export function vocabularyOf(texts: LabelledText[], settings: Settings): Map<string, number> {
  const seen = new Map<string, number>();
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

export const encode = (text: LabelledText, vocabulary: Map<string, number>): Encoded =>
  text.scene.features.map((names) =>
    Int32Array.from(names.map((name) => vocabulary.get(name) ?? -1).filter((number) => number >= 0)),
  );

/** What a feature is called for all items alike: the item's own cues are its own cues, whichever the item. Undefined: not shared. */
function sharedName(name: string, item: ItemId): string | undefined {
  if ('ugr'.includes(name[0]!) && name[1] === ':') return undefined;
  if (!'abcimqw'.includes(name[0]!) || name[1] !== ':') return name;
  if (name.slice(2) === item) return `${name[0]}@`;
  return name.slice(2).startsWith(`${item}.`) ? `${name[0]}@${name.slice(2 + item.length)}` : undefined;
}

/**
 * Weights by item, class and feature of the vocabulary. All items are learned at once: what a cue of its own, a doubt or a denial
 * means is much the same for every item, so each item's weights are those of all plus its own difference.
 */
export function trainSentences(
  texts: LabelledText[],
  encoded: Encoded[],
  vocabulary: Map<string, number>,
  settings: Settings,
): Record<ItemId, Float64Array[]> {
  const items = Object.keys(texts[0]!.labels) as ItemId[];
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
  const cueOf = Int32Array.from(vocabulary.keys(), (name) =>
    /^[cw]:/.test(name) ? items.indexOf(name.slice(2).split('.')[0] as ItemId) : -1,
  );
  const features: Int32Array[] = [];
  const labels: number[] = [];
  const costs: number[] = [];
  items.forEach((item, n) => {
    const { own, common } = places[n]!;
    texts.forEach((text, at) =>
      encoded[at]!.forEach((numbers, sentence) => {
        const label = text.labels[item][sentence]!;
        // Most sentences say nothing to an item and hold none of its cues: one in four stands for all.
        const thin = label === 0 && !numbers.some((f) => cueOf[f] === n);
        if (thin && (sentence + at) % THIN !== 0) return;
        features.push(Int32Array.from([...numbers].flatMap((f) => [own[f]!, common[f]!]).filter((f) => f >= 0)));
        labels.push(label);
        costs.push((label || text.gold[item].status === 'missing' ? 1 : settings.beside) * (thin ? THIN : 1));
      }),
    );
  });
  const sample: Sample = { features, labels: Int32Array.from(labels), costs: Float64Array.from(costs) };
  const dense = fit(sample, CLASSES.length, penalty.length, Float64Array.from(penalty), settings.rounds);
  const weightsOf = ({ own, common }: (typeof places)[number]) =>
    dense.map((row) =>
      Float64Array.from(own, (at, f) => (at < 0 ? 0 : row[at]! + (common[f]! < 0 ? 0 : row[common[f]!]!))),
    );
  return Object.fromEntries(items.map((item, n) => [item, weightsOf(places[n]!)])) as Record<ItemId, Float64Array[]>;
}

export const scoreOf = (weights: Float64Array[]) => (numbers: Int32Array) => softmax(sums(weights, numbers));

export interface TextJudge {
  names: string[];
  weights: Float64Array[];
}

/** Judges of texts for all items, learned at once as the sentences' scorers are. */
export function trainTexts(texts: LabelledText[], scores: Scores[], settings: Settings): Record<ItemId, TextJudge> {
  const items = Object.keys(texts[0]!.labels) as ItemId[];
  const penalty: number[] = [];
  const shared = new Map<string, number>();
  const judges = items.map((item) => {
    const rows = scores.map((one, at) => documentFeatures(one, item, texts[at]!.scene));
    const often = new Map<string, number>();
    for (const row of rows) for (const name of Object.keys(row)) often.set(name, (often.get(name) ?? 0) + 1);
    const names = [...often]
      .filter(([, times]) => times >= settings.leastTexts)
      .map(([name]) => name)
      .sort();
    const places = names.map((name) => {
      const own = penalty.push(textPenalty(name, settings)) - 1;
      const alike = sharedTextName(name, item);
      if (alike !== undefined && !shared.has(alike))
        shared.set(alike, penalty.push(name === 'bias' ? 0.05 : settings.textShared) - 1);
      return { own, common: alike === undefined ? -1 : shared.get(alike)! };
    });
    return { item, rows, names, places };
  });
  const sample: Sample = { features: [], values: [], labels: new Int32Array(), costs: new Float64Array() };
  const labels: number[] = [];
  for (const { item, rows, names, places } of judges)
    rows.forEach((row, at) => {
      const there = places.flatMap(({ own, common }, n) =>
        row[names[n]!] === undefined ? [] : common < 0 ? [own] : [own, common],
      );
      const values = places.flatMap(({ common }, n) => {
        const value = row[names[n]!];
        return value === undefined ? [] : common < 0 ? [value] : [value, value];
      });
      sample.features.push(Int32Array.from(there));
      sample.values!.push(Float64Array.from(values));
      labels.push(CLASSES.indexOf(texts[at]!.gold[item].status));
    });
  sample.labels = Int32Array.from(labels);
  sample.costs = new Float64Array(labels.length).fill(1);
  const dense = fit(sample, CLASSES.length, penalty.length, Float64Array.from(penalty), settings.textRounds);
  return Object.fromEntries(
    judges.map(({ item, names, places }) => [
      item,
      {
        names,
        weights: dense.map((row) =>
          Float64Array.from(places, ({ own, common }) => row[own]! + (common < 0 ? 0 : row[common]!)),
        ),
      },
    ]),
  ) as Record<ItemId, TextJudge>;
}

function textPenalty(name: string, settings: Settings): number {
  if (name === 'bias') return 0.05;
  if (/^(?:has|many) /.test(name)) return name.includes(' r:') ? settings.textRow : settings.textCue;
  return name.includes(':') ? settings.textOther : settings.text;
}

/** What is told of other items, and single rows, are not the same for all. */
function sharedTextName(name: string, item: ItemId): string | undefined {
  if (name.includes(' r:')) return undefined;
  if (/^(?:has|many) /.test(name)) return name.replace(item, '@');
  return name.includes(':') ? undefined : name;
}

export function judge({ names, weights }: TextJudge, scores: Scores, item: ItemId, scene: Scene): number[] {
  const row = documentFeatures(scores, item, scene);
  const every = names.map((_, at) => at);
  return softmax(
    sums(
      weights,
      every,
      names.map((name) => row[name] ?? 0),
    ),
  );
}

/** Trains the judge of dates: to which event each belongs. */
export function trainDates(
  texts: LabelledText[],
  settings: Settings,
): { vocabulary: Map<string, number>; weights: Float64Array[] } {
  const samples = texts.flatMap((text) =>
    placedDates(text.scene).map((date, at) => ({ names: dateFeatures(text.scene, date), ...text.dateLabels[at]! })),
  );
  const seen = new Map<string, number>();
  for (const { names } of samples) for (const name of names) seen.set(name, (seen.get(name) ?? 0) + 1);
  const names = [...seen].filter(([, times]) => times >= settings.leastDates).map(([name]) => name);
  const vocabulary = new Map(names.sort().map((name, at) => [name, at]));
  const penalty = Float64Array.from(vocabulary.keys(), (name) =>
    name === 'bias' ? 0.01 : /^(?:l|ll|l1|r|rr|r1):/.test(name) ? settings.dateWord : settings.dateCue,
  );
  const sample: Sample = {
    features: samples.map(({ names }) => numbersOf(names, vocabulary)),
    labels: Int32Array.from(samples, ({ label }) => label),
    costs: Float64Array.from(samples, ({ cost }) => cost),
  };
  return { vocabulary, weights: fit(sample, EVENTS.length, vocabulary.size, penalty, 60) };
}

export const numbersOf = (names: string[], vocabulary: Map<string, number>): Int32Array =>
  Int32Array.from(names.map((name) => vocabulary.get(name) ?? -1).filter((number) => number >= 0));

export const judgeDates = (text: LabelledText, { vocabulary, weights }: ReturnType<typeof trainDates>): number[][] =>
  placedDates(text.scene).map((date) => softmax(sums(weights, numbersOf(dateFeatures(text.scene, date), vocabulary))));
