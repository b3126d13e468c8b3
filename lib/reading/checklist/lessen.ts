// Lowers what the model makes of days that are hardly the day of an event.
import { EVENTS, type Event, isFirm, type PlacedDate } from './date-features';
import type { Scores } from './document-features';

const OTHER = EVENTS.indexOf('other');
/** The events that have a day of their own. */
export const HAPPENED = EVENTS.filter((event): event is Exclude<Event, 'other'> => event !== 'other');

/** The scores of the dates; `barred[i]` are the events of which `placed[i]` keeps only a share of its likelihood. */
export const lessOnDays = (scores: Scores, barred: Event[][], kept: number): Scores => ({
  ...scores,
  dates: scores.dates.map((likely, at) => barred[at]!.reduce((left, event) => less(left, event, kept), likely)),
});

function less(likely: number[], event: Event, kept: number): number[] {
  const n = EVENTS.indexOf(event);
  const lost = likely[n]! * (1 - kept);
  return likely.map((p, at) => (at === n ? p - lost : at === OTHER ? p + lost : p));
}

/** The same of sentences all of whose days are barred: they do not state the event by another. */
export function lessInSentences(scores: Scores, placed: PlacedDate[], barred: Event[][], kept: number): Scores {
  const items = { ...scores.items };
  const firm = placed.flatMap(({ mention, sentence }, at) => (isFirm(mention.kind) ? [{ sentence, at }] : []));
  for (const event of HAPPENED) {
    const own = items[event].slice();
    items[event] = own;
    const free = new Set(firm.filter(({ at }) => !barred[at]!.includes(event)).map(({ sentence }) => sentence));
    for (const sentence of new Set(firm.map((one) => one.sentence))) {
      if (free.has(sentence)) continue;
      const [missing, stated, ...rest] = own[sentence]! as [number, number, ...number[]];
      own[sentence] = [missing + stated * (1 - kept), stated * kept, ...rest];
    }
  }
  return { ...scores, items };
}
