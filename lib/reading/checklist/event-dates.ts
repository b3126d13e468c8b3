// Chooses the dates of the beginning, the finding and the telling together: what began is found, and what is found is told.
import type { ItemId } from '../../model';
import { EVENTS, type PlacedDate } from './date-features';

/** The events in the order in which they happen. */
const ORDER = EVENTS.slice(1);

/** A second mention of the same day is worth half a first: the same sentence is often said twice. */
const AGAIN = 0.5;
/** Of each event's dates only the likeliest are weighed against the others'. */
const CHOICES = 5;
/** Mentions beyond these, the least likely of a long text, change nothing. */
const WORTH_WEIGHING = 40;
/** What it costs, in log odds, where two events would stand in the wrong order. */
const DISORDER = 1;
/** An event may have no date: as likely as a date of this probability. */
const NONE = 0.05;

/** How much the sentence's own score counts beside the date's: the one sees what is told, the other which day of it. */
const SENTENCE = 0.7;
/** A sentence that is vague about the event may still hold its day. */
const VAGUE = 0.5;

/** The dates' probabilities, raised where their sentence is likely to tell of the event and lowered where it is not. */
export function inSentences(placed: PlacedDate[], dates: number[][], items: Record<ItemId, number[][]>): number[][] {
  return placed.map(({ sentence }, at) =>
    EVENTS.map((event, n) => {
      if (event === 'other') return dates[at]?.[n] ?? 0;
      const [, stated = 0, vague = 0] = items[event][sentence] ?? [];
      const told = Math.min(0.98, Math.max(0.02, stated + VAGUE * vague));
      return 1 / (1 + Math.exp(-odds(dates[at]?.[n] ?? 0) - SENTENCE * odds(told)));
    }),
  );
}

const odds = (p: number) => Math.log(Math.max(p, 1e-3) / Math.max(1 - p, 1e-3));

interface Choice {
  iso?: string;
  likely: number;
}

/** The date of each event in the order of `EVENTS` (the first, any other, has none). `dates[i]` are the probabilities of `placed[i]`. */
export function eventDates(placed: PlacedDate[], dates: number[][]): (Choice | undefined)[] {
  const [began = [], detected = [], disclosed = []] = ORDER.map((_, at) => choicesFor(placed, dates, at + 1));
  let best: Choice[] = [];
  let top = -Infinity;
  for (const a of began)
    for (const b of detected)
      for (const c of disclosed) {
        const sum = worth(a) + worth(b) + worth(c) - DISORDER * (late(a, b) + late(b, c) + late(a, c));
        if (sum > top) [best, top] = [[a, b, c], sum];
      }
  return [undefined, ...best.map((one, at) => (one.iso ? one : [began, detected, disclosed][at]![0]))];
}

const chosen = new WeakMap<object, (Choice | undefined)[]>();

/** `eventDates` with the sentences' scores: chosen once for a text's scores, which several items ask for. */
export function chosenDates(
  placed: PlacedDate[],
  scores: { items: Record<ItemId, number[][]>; dates: number[][]; days?: (string | undefined)[] },
): (Choice | undefined)[] {
  const known =
    chosen.get(scores) ?? eventDates(on(placed, scores.days), inSentences(placed, scores.dates, scores.items));
  chosen.set(scores, known);
  return known;
}

const on = (placed: PlacedDate[], days?: (string | undefined)[]): PlacedDate[] =>
  days ? placed.map((one, at) => ({ ...one, mention: { ...one.mention, iso: days[at] } })) : placed;

const worth = ({ likely }: Choice) => Math.log(likely + 1e-4);

/** 1 where the first is later than the second, as far as both are known. */
function late(a: Choice, b: Choice): number {
  if (!a.iso || !b.iso) return 0;
  const known = Math.min(a.iso.length, b.iso.length);
  return a.iso.slice(0, known) > b.iso.slice(0, known) ? 1 : 0;
}

/** The likeliest dates of an event, the best first, then none. Mentions of the same day, or of its month, speak for each other. */
function choicesFor(placed: PlacedDate[], dates: number[][], event: number): Choice[] {
  const chance = (at: number) => dates[at]?.[event] ?? 0;
  const known = placed
    .flatMap(({ mention: { iso } }, at) => (iso ? [{ iso, at }] : []))
    .sort((a, b) => chance(b.at) - chance(a.at))
    .slice(0, WORTH_WEIGHING);
  const choices = known.map(({ iso, at }): Choice => {
    const none = known.reduce(
      (left, other) => (other.at !== at && iso.startsWith(other.iso) ? left * (1 - AGAIN * chance(other.at)) : left),
      1 - chance(at),
    );
    return { iso, likely: 1 - none };
  });
  return [...choices.sort((a, b) => b.likely - a.likely).slice(0, CHOICES), { likely: NONE }];
}
