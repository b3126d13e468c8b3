// The time in which those concerned were customers, patients or staff tells who they are; seldom is it the time of the incident, too.
import { type PlacedDate, placedDates } from './date-features';
import type { Scores } from './document-features';
import { HAPPENED, lessInSentences, lessOnDays } from './lessen';
import type { Scene } from './sentence-features';

/** "who paid by card between 1 June 2023 and 2 March": from the verb to the second day, in characters. */
const REACH = 60;

/** Where cards are read as they are typed, payers' days are the intruder's: of labelled days about a third are. */
const PAYING = /\b(?:pa(?:y|id)|purchas|order|bought|book|shop|stay|dined|ticket|transaction|donat|card|used|visit)/;
const KEPT_PAYING = 0.15;
/** Nobody is a patient for as long as an intruder stays. */
const KEPT = 0.03;

/** The scores, with less for an event on a day that tells since when or until when people dealt with the organisation. */
export function unlessTheirs(scene: Scene, scores: Scores): Scores {
  const placed = placedDates(scene);
  const theirs = placed.map((date) => spanBefore(scene, date));
  if (theirs.every((span) => !span)) return scores;
  const barred = (paying: boolean) =>
    theirs.map((span) =>
      span && PAYING.test(scene.prepared.norm.slice(span.start, span.end)) === paying ? HAPPENED : [],
    );
  const others = barred(false);
  return lessInSentences(lessOnDays(lessOnDays(scores, barred(true), KEPT_PAYING), others, KEPT), placed, others, KEPT);
}

const spanBefore = ({ found }: Scene, { mention, sentence }: PlacedDate) =>
  found[sentence]!.custom.find(({ start, end }) => start < mention.start && mention.start - end <= REACH);
