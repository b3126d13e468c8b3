// The values of an answer: the date that belongs to the event, the number of people hit.
import type { ItemId } from '../../model';
import type { SentenceScores } from './document-features';
import type { Scene } from './sentence-features';

/** The item's value from the sentences that carry it, the best first; undefined where the item has none. */
export function valueOf(
  scene: Scene,
  _scores: SentenceScores,
  item: ItemId,
  sentences: number[],
): string | number | undefined {
  if (item === 'people-count') return countIn(scene, sentences);
  if (item !== 'began' && item !== 'detected' && item !== 'disclosed') return undefined;
  for (const at of sentences) {
    const date = scene.dates[at]!.find(({ iso }) => iso);
    if (date) return date.iso;
  }
  return undefined;
}

function countIn(scene: Scene, sentences: number[]): number | undefined {
  for (const at of sentences) {
    const people = scene.counts[at]!.filter(({ of }) => of === 'people');
    if (people.length) return Math.max(...people.map(({ value }) => value));
  }
  return undefined;
}
