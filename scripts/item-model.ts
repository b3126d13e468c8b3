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
  own: 1,
  circumstance: 2,
  neighbour: 6,
  other: 6,
  word: 6,
  pair: 10,
  leastCues: 2,
  leastWords: 3,
  leastPairs: 4,
  beside: 0.25,
  text: 0.3,
  textCue: 3,
  textRow: 6,
  leastTexts: 3,
  textOther: 8,
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
    case 'r':
      return own ? settings.own : undefined;
    case 'c':
    case 'w':
      return own ? settings.own : settings.other;
    default:
      return settings.circumstance;
  }
}

export type Encoded = Int32Array[];

export const encode = (text: LabelledText, vocabulary: Map<string, number>): Encoded =>
  text.scene.features.map((names) =>
    Int32Array.from(names.map((name) => vocabulary.get(name) ?? -1).filter((number) => number >= 0)),
  );

/** Weights by class and feature of the vocabulary, for one item. */
export function trainSentences(
  texts: LabelledText[],
  encoded: Encoded[],
  vocabulary: Map<string, number>,
  item: ItemId,
  settings: Settings,
): Float64Array[] {
  const place = new Int32Array(vocabulary.size).fill(-1);
  const penalty: number[] = [];
  for (const [name, number] of vocabulary) {
    const one = penaltyOf(name, item, settings);
    if (one !== undefined) place[number] = penalty.push(one) - 1;
  }
  const labels = texts.flatMap(({ labels }) => Array.from(labels[item]));
  const costs = texts.flatMap(({ labels, gold }) =>
    Array.from(labels[item], (label) => (label || gold[item].status === 'missing' ? 1 : settings.beside)),
  );
  const sample: Sample = {
    features: encoded.flat().map((numbers) => numbers.map((n) => place[n]!).filter((n) => n >= 0)),
    labels: Int32Array.from(labels),
    costs: Float64Array.from(costs),
  };
  const dense = fit(sample, CLASSES.length, penalty.length, Float64Array.from(penalty), settings.rounds);
  return dense.map((row) => Float64Array.from(place, (at) => (at < 0 ? 0 : row[at]!)));
}

export const scoreOf = (weights: Float64Array[]) => (numbers: Int32Array) => softmax(sums(weights, numbers));

export interface TextJudge {
  names: string[];
  weights: Float64Array[];
}

export function trainText(texts: LabelledText[], scores: Scores[], item: ItemId, settings: Settings): TextJudge {
  const rows = scores.map((one, at) => documentFeatures(one, item, texts[at]!.scene));
  const often = new Map<string, number>();
  for (const row of rows) for (const name of Object.keys(row)) often.set(name, (often.get(name) ?? 0) + 1);
  const names = [...often]
    .filter(([, times]) => times >= settings.leastTexts)
    .map(([name]) => name)
    .sort();
  const penalty = names.map((name) =>
    name === 'bias'
      ? 0.05
      : /^(?:has|many) /.test(name)
        ? name.includes(' r:')
          ? settings.textRow
          : settings.textCue
        : name.includes(':')
          ? settings.textOther
          : settings.text,
  );
  const every = Int32Array.from(names.keys());
  const sample: Sample = {
    features: rows.map(() => every),
    values: rows.map((row) => Float64Array.from(names, (name) => row[name] ?? 0)),
    labels: Int32Array.from(texts, ({ gold }) => CLASSES.indexOf(gold[item].status)),
    costs: new Float64Array(texts.length).fill(1),
  };
  return { names, weights: fit(sample, CLASSES.length, names.length, Float64Array.from(penalty), 100) };
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
