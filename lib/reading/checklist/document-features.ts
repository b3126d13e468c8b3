// What a whole text shows of an item, from the scores of its sentences: the second and last thing the model weighs.
import type { ItemId, Status } from '../../model';

/** The order of the model's classes, for sentences (`missing`: nothing to this item) and for texts. */
export const CLASSES: Status[] = ['missing', 'stated', 'vague', 'withheld'];

/** By item and sentence: the probability of each class. */
export type SentenceScores = Record<ItemId, number[][]>;

/** Log odds, halved and bounded: no single sentence may outweigh all else. */
const odds = (p: number) => Math.log(Math.max(p, 1e-4) / Math.max(1 - p, 1e-4)) / 2;

const touch = (scores: number[]) => 1 - (scores[0] ?? 1);

/** The probability that at least one sentence touches the item, were they independent. */
const anyTouch = (sentences: number[][]) =>
  1 - sentences.reduce((none, scores) => none * Math.max(scores[0] ?? 1, 1e-3), 1);

/** Named numbers for one item of one text. Other items take part, for what is told of one speaks for the rest. */
export function documentFeatures(scores: SentenceScores, item: ItemId): Record<string, number> {
  const own = scores[item];
  const touches = own.map(touch).sort((a, b) => b - a);
  const features: Record<string, number> = {
    bias: 1,
    length: Math.log(Math.max(1, own.length) / 15),
    best: odds(touches[0] ?? 0),
    second: odds(touches[1] ?? 0),
    any: odds(anyTouch(own)),
    headline: own[0] ? touch(own[0]) : 0,
  };
  const carrier = own.find((sentence) => touch(sentence) === touches[0]);
  for (let c = 1; c < CLASSES.length; c++) {
    const name = CLASSES[c]!;
    const ofClass = own.map((sentence) => sentence[c] ?? 0);
    features[`top.${name}`] = odds(Math.max(0, ...ofClass));
    features[`sum.${name}`] = Math.log(0.05 + ofClass.reduce((sum, p) => sum + p, 0));
    features[`share.${name}`] = carrier ? (carrier[c] ?? 0) / Math.max(1e-6, touch(carrier)) : 0;
  }
  for (const [other, sentences] of Object.entries(scores)) {
    if (other === item) continue;
    features[`any:${other}`] = anyTouch(sentences);
    features[`stated:${other}`] = Math.max(0, ...sentences.map((sentence) => sentence[1] ?? 0));
  }
  return features;
}
