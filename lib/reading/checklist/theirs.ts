// The time in which those concerned were customers, patients or staff tells who they are; seldom is it the time of the incident, too.
import { EVENTS, type PlacedDate, placedDates } from './date-features';
import type { Scores } from './document-features';
import type { Scene } from './sentence-features';

/** "who paid by card between 1 June 2023 and 2 March": from the verb to the second day, in characters. */
const REACH = 60;

/** Of its likelihood a day keeps so much: where cards are read as they are typed, customers' days are the intruder's; of labelled ones about a third are. */
const KEPT = 0.15;

const OTHER = EVENTS.indexOf('other');

const dimmed = (likely: number[]): number[] => {
  const kept = likely.map((p) => p * KEPT);
  kept[OTHER] = 1 - kept.reduce((sum, p, at) => (at === OTHER ? sum : sum + p), 0);
  return kept;
};

/** The scores, with less for an event on a day that tells since when or until when people dealt with the organisation. */
export function unlessTheirs(scene: Scene, scores: Scores): Scores {
  const placed = placedDates(scene);
  const theirs = placed.map((date) => isTheirs(scene, date));
  if (!theirs.includes(true)) return scores;
  return { ...scores, dates: scores.dates.map((likely, at) => (theirs[at] ? dimmed(likely) : likely)) };
}

const isTheirs = ({ found }: Scene, { mention, sentence }: PlacedDate): boolean =>
  found[sentence]!.custom.some(({ start, end }) => start < mention.start && mention.start - end <= REACH);
