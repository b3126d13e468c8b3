// The values of an answer: the date that belongs to the event, the number of people hit.
import type { ItemId } from '../../model';
import { EVENTS, type Event, placedDates } from './date-features';
import type { Scores } from './document-features';
import { chosenDates } from './event-dates';
import { peopleNumber } from './people-number';
import type { Scene } from './sentence-features';

/** The item's value; undefined where the item has none or the text does not tell it. */
export function valueFor(scene: Scene, scores: Scores, item: ItemId): string | number | undefined {
  if (item === 'people-count') return peopleNumber(scene, scores);
  const event = EVENTS.indexOf(item as Event);
  if (event < 1) return undefined;
  return chosenDates(placedDates(scene), scores)[event]?.iso;
}
