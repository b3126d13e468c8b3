// The values of an answer: the date that belongs to the event, the number of people hit.
import type { ItemId } from '../../model';
import { EVENTS, type Event, placedDates } from './date-features';
import type { Scores } from './document-features';
import type { Scene } from './sentence-features';

/** The item's value; undefined where the item has none or the text does not tell it. `sentences` carry the answer, the best first. */
export function valueFor(scene: Scene, scores: Scores, item: ItemId, sentences: number[]): string | number | undefined {
  if (item === 'people-count') return countIn(scene, sentences);
  const event = EVENTS.indexOf(item as Event);
  return event < 1 ? undefined : dateOf(scene, scores, event);
}

/** The likeliest of the dates that are known; of several mentions of one day the best speaks. */
function dateOf(scene: Scene, { dates }: Scores, event: number): string | undefined {
  let best: string | undefined;
  let top = 0;
  placedDates(scene).forEach(({ mention }, at) => {
    const likely = dates[at]?.[event] ?? 0;
    if (!mention.iso || likely <= top) return;
    top = likely;
    best = mention.iso;
  });
  return best;
}

function countIn(scene: Scene, sentences: number[]): number | undefined {
  for (const at of sentences) {
    const people = scene.counts[at]!.filter(({ of }) => of === 'people');
    if (people.length) return Math.max(...people.map(({ value }) => value));
  }
  return undefined;
}
