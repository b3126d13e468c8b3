// Is the text a disclosure: does it tell of one incident at an identifiable organisation (guide, section 1)?
import { featuresOf } from './disclosure-features';
import type { Prepared } from './prepare';
import data from './weights/disclosure.json';

export interface Decision {
  disclosure: boolean;
  /** Log odds, above 0 for a disclosure; about ±1 is a guess. */
  score: number;
}

/** Shorter texts say too little to be read, whatever they speak of. */
const FEWEST_WORDS = 12;

const weights: Record<string, Record<string, number>> = data.weights;

/** Weighs the words of title, opening and body, and cues, by weights from `scripts/train-disclosure.ts`. */
export function isDisclosure(prepared: Prepared): Decision {
  if (prepared.norm.split(/\s+/, FEWEST_WORDS).length < FEWEST_WORDS) return { disclosure: false, score: -9 };
  let sum = data.bias;
  for (const [name, value] of featuresOf(prepared)) {
    const colon = name.indexOf(':');
    sum += (weights[name.slice(0, colon)]?.[name.slice(colon + 1)] ?? 0) * value;
  }
  const score = sum / data.scale;
  return { disclosure: score > 0, score };
}
