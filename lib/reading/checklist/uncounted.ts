// A count is a number of those hit: where the text names none, or none but of all customers, how many were hit is not stated.
import type { ItemId } from '../../model';
import { CLASSES, type Scores } from './document-features';
import { peopleIn } from './people-mentions';
import { peopleNumber } from './people-number';
import type { Scene } from './sentence-features';

const STATED = CLASSES.indexOf('stated');
const VAGUE = CLASSES.indexOf('vague');

/** The probabilities of a text's classes for `item`; of the count, with nothing for "stated" where there is no number. */
export function unlessUncounted(likely: number[], scene: Scene, scores: Scores, item: ItemId): number[] {
  if (item !== 'people-count' || likely.indexOf(Math.max(...likely)) !== STATED) return likely;
  if (peopleNumber(scene, scores) !== undefined) return likely;
  // The number of all customers, for those hit, is vague.
  if (scene.counts.some((_, at) => peopleIn(scene, at).some(({ all }) => all)))
    return likely.map((p, at) => (at === STATED ? 0 : at === VAGUE ? p + likely[STATED]! : p));
  return notStated(likely);
}

/** The same with nothing for "stated". Nothing at all for any class reads as missing, and not sure. */
export function notStated(likely: number[]): number[] {
  const rest = 1 - likely[STATED]! || 1;
  return likely.map((p, at) => (at === STATED ? 0 : p / rest));
}
