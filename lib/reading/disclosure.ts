// Is the text a disclosure: does it tell of one incident at an identifiable organisation (guide, section 1)?
import type { Rules } from '../rules';
import { cuesIn } from './checklist';
import { addEvidence } from './disclosure-evidence';
import { type Features, featuresOf, KINDS } from './disclosure-features';
import type { Prepared } from './prepare';
import { candidatesIn } from './signals';
import data from './weights/disclosure.json';

export interface Decision {
  disclosure: boolean;
  /** Log odds, above 0 for a disclosure; about ±1 is a guess. */
  score: number;
}

/** Shorter texts say too little to be read, whatever they speak of. */
const FEWEST_WORDS = 12;

/** By kind, of each feature its weight. */
let weights: Features | undefined;

const weightsOf = (kinds: Partial<Record<string, Record<string, number>>>) =>
  Object.fromEntries(KINDS.map((kind) => [kind, new Map(Object.entries(kinds[kind] ?? {}))])) as Features;

/** Words, cues and names, and what the rules find. */
export function allFeatures(
  prepared: Prepared,
  { checklist, tactics }: Pick<Rules, 'checklist' | 'tactics'>,
): Features {
  const features = featuresOf(prepared);
  addEvidence(features, cuesIn(prepared, checklist), candidatesIn(prepared, tactics));
  return features;
}

/** Weighs the words of title, opening and body, and cues, by weights from `scripts/train-disclosure.ts`. */
export function isDisclosure(prepared: Prepared, rules: Pick<Rules, 'checklist' | 'tactics'>): Decision {
  if (prepared.norm.split(/\s+/, FEWEST_WORDS).length < FEWEST_WORDS) return { disclosure: false, score: -9 };
  weights ??= weightsOf(data.weights);
  let sum = data.bias;
  const features = allFeatures(prepared, rules);
  for (const kind of KINDS) for (const [name, value] of features[kind]) sum += (weights[kind].get(name) ?? 0) * value;
  const score = sum / data.scale;
  return { disclosure: score > 0, score };
}
