// Chooses the sentences that carry an answer: the two best at most, cut to what can be read at a glance.
import type { Evidence, ItemId, Span } from '../../model';
import { EVENTS, type Event, placedDates } from './date-features';
import type { Scores } from './document-features';
import type { Scene } from './sentence-features';

const LONGEST = 600;
/** A second piece must be at least this likely to carry part of the answer. */
const WORTH = 0.1;
/** What counts of a headline: it says in short what a sentence below it tells whole. */
const HEADLINE = 0.5;

/** Numbers of the sentences that carry the item's answer, the best first. `wanted` is the status' class. */
export function carriers(scene: Scene, scores: Scores, item: ItemId, wanted: number): number[] {
  const dates = dated(scene, scores, item);
  const weight = scores.items[item].map(
    (sentence, at) =>
      (1 - (sentence[0] ?? 1) + (sentence[wanted] ?? 0) + (dates.get(at) ?? 0)) * (at === 0 ? HEADLINE : 1),
  );
  const first = largest(weight);
  const second = largest(weight, first);
  return [first, second].filter((at, rank) => at >= 0 && (rank === 0 || weight[at]! > WORTH));
}

/** The place of the largest, the first of equals, leaving out `but`; -1 where there is none. */
function largest(weights: number[], but = -1): number {
  let best = -1;
  for (let at = 0; at < weights.length; at++) if (at !== but && (best < 0 || weights[at]! > weights[best]!)) best = at;
  return best;
}

/** By sentence, how likely it holds the event's date: for the three dates that is most of the answer. */
function dated(scene: Scene, { dates }: Scores, item: ItemId): Map<number, number> {
  const likely = new Map<number, number>();
  const event = EVENTS.indexOf(item as Event);
  if (event < 1) return likely;
  placedDates(scene).forEach(({ sentence }, n) => {
    likely.set(sentence, Math.max(likely.get(sentence) ?? 0, dates[n]?.[event] ?? 0));
  });
  return likely;
}

/** The sentence, or of an endless one the part about the words in focus. */
export function evidenceAt(scene: Scene, at: number, focus: Span | undefined): Evidence {
  const sentence = scene.prepared.sentences[at]!;
  const { voice } = scene.speakers[at]!;
  const piece = sentence.end - sentence.start <= LONGEST ? sentence : partOf(scene, sentence, focus);
  const whole = focus && focus.start >= piece.start && focus.end <= piece.end;
  return { start: piece.start, end: piece.end, voice, ...(whole ? { focus } : {}) };
}

function partOf({ prepared }: Scene, sentence: Span, focus: Span = sentence): Span {
  const start = Math.max(sentence.start, Math.min(focus.start - LONGEST / 3, sentence.end - LONGEST));
  return wholeWords(prepared.norm, start, start + LONGEST);
}

function wholeWords(text: string, start: number, end: number): Span {
  let from = Math.floor(start);
  let to = Math.floor(end);
  while (from < to && from > 0 && /\w/.test(text[from - 1]!)) from++;
  while (to > from && to < text.length && /\w/.test(text[to]!)) to--;
  return { start: from, end: to };
}
