// The values of an answer: the date that belongs to the event, the number of people hit.
import type { ItemId } from '../../model';
import { EVENTS, type Event, placedDates } from './date-features';
import type { Scores } from './document-features';
import type { Scene } from './sentence-features';

/** The item's value; undefined where the item has none or the text does not tell it. */
export function valueFor(scene: Scene, scores: Scores, item: ItemId): string | number | undefined {
  if (item === 'people-count') return countOf(scene, scores);
  const event = EVENTS.indexOf(item as Event);
  return event < 1 ? undefined : dateOf(scene, scores, event);
}

/** The likeliest of the dates that are known. */
function dateOf(scene: Scene, { dates }: Scores, event: number): string | undefined {
  let best: string | undefined;
  let top = 0;
  placedDates(scene).forEach(({ mention }, at) => {
    const likely = dates[at]?.[event] ?? 0;
    if (mention.iso && likely > top) [best, top] = [mention.iso, likely];
  });
  return best;
}

/** The number most is said for: each mention speaks for it as far as its sentence is likely to state the count. */
function countOf({ counts }: Scene, { items }: Scores): number | undefined {
  const votes = new Map<number, number>();
  counts.forEach((inSentence, at) => {
    const stated = items['people-count'][at]?.[1] ?? 0;
    const people = inSentence.filter(({ of, loose }) => of === 'people' && !loose);
    const most = Math.max(...people.map(({ value }) => value));
    // Of several in one sentence the largest is meant, as a rule; the others are its parts.
    for (const { value } of people) vote(votes, value, value === most ? stated : stated / 3);
  });
  return winner(votes);
}

/** Two mentions are worth more than one, but not twice as much: votes add up as chances do. */
function vote<T>(votes: Map<T, number>, value: T, likely: number): void {
  votes.set(value, 1 - (1 - (votes.get(value) ?? 0)) * (1 - Math.min(likely, 0.99)));
}

function winner<T>(votes: Map<T, number>): T | undefined {
  let best: T | undefined;
  let top = 0;
  for (const [value, likely] of votes) if (likely > top) [best, top] = [value, likely];
  return best;
}
