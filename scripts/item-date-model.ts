// Trains the checklist's judge of dates: which event each belongs to.
import { dateFeatures, EVENTS, placedDates } from '../lib/reading/checklist/date-features';
import { softmax, sums } from '../lib/reading/checklist/softmax';
import type { Settings } from './item-settings';
import type { LabelledText } from './labelled-texts';
import { fit, type Sample } from './logistic';

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
