// What lies ahead of the article has not happened yet: it is no day on which an incident began, was found or was told.
import { addDays, isFullDate } from '../calendar';
import { EVENTS, type Event, placedDates } from './date-features';
import type { Scores } from './document-features';
import type { Scene } from './sentence-features';

/** Time zones, and papers dated the day before they are read. */
const GRACE = 2;
const HAPPENED = EVENTS.filter((event): event is Exclude<Event, 'other'> => event !== 'other');

/** The scores, with nothing of an event in sentences whose only days lie ahead, and no event on such a day. */
export function unlessAhead(scene: Scene, scores: Scores): Scores {
  if (!isFullDate(scene.date)) return scores;
  const limit = addDays(scene.date, GRACE);
  const isAhead = (iso: string | undefined) => isFullDate(iso) && iso > limit;
  const dates = placedDates(scene).map(({ mention }, at) =>
    isAhead(mention.iso) ? EVENTS.map((event) => (event === 'other' ? 1 : 0)) : scores.dates[at]!,
  );
  const promised = scene.dates.map((mentions) => mentions.length > 0 && mentions.every(({ iso }) => isAhead(iso)));
  if (!promised.includes(true)) return { ...scores, dates };
  const items = { ...scores.items };
  for (const item of HAPPENED)
    items[item] = items[item].map((likely, at) => (promised[at] ? likely.map((_, c) => (c === 0 ? 1 : 0)) : likely));
  return { items, dates };
}
