// Binds a refusal or an unknown to the item it is about: "did not say how many" is people-count, "whether it paid" is ransom.
import type { ItemId } from '../../model';
import type { Circumstance, Cue, Found } from './cues';

/** How far, in characters, what was asked may stand from the refusal: a long list of questions is still one refusal. */
const FORWARD = 200;
const BACKWARD = 160;

/** Whether somebody would not say, or it is not known. */
export const refuses = ({ name }: Circumstance): boolean => name === 'refusal' || name === 'unknown';

function bound(ask: Cue, refusal: Circumstance): boolean {
  if (ask.start >= refusal.start) return ask.start - refusal.end <= FORWARD;
  // "How many were hit is unclear": what is not known went before.
  return refusal.name === 'unknown' && refusal.start - ask.end <= BACKWARD;
}

/** The items whose answer this sentence says is not given. A `question` leaves open whatever it asks. */
export function withheldIn({ cues, circumstances }: Found, question = false): ItemId[] {
  const refusals = circumstances.filter(refuses);
  if (refusals.length === 0 && !question) return [];
  const items = cues.filter(
    (cue) => cue.sense === 'ask' && (question || refusals.some((refusal) => bound(cue, refusal))),
  );
  return [...new Set(items.map(({ item }) => item))];
}
