// Mentions: "whenever a company says 'minimal impact'" speaks of the words; it does not use them. Nor do questions and critics.
import type { Candidate } from './candidates';
import type { Scene } from './scene';

/** Longer quotations are statements, not words held up with tongs. */
const LONGEST_SCARE_QUOTE = 60;

export function keepUses(candidates: Candidate[], scene: Scene): Candidate[] {
  return candidates.filter((candidate) => {
    const kind = scene.kinds[candidate.sentence];
    if (!kind) return false;
    if (kind.question || kind.voice === 'critic') return false;
    return !(kind.mention && scare(candidate, scene));
  });
}

/** The candidate stands in a short quotation. */
function scare({ start, end }: Candidate, { prepared: { norm } }: Scene): boolean {
  const open = norm.lastIndexOf('"', start);
  const close = norm.indexOf('"', end - 1);
  return open >= 0 && close >= 0 && close - open <= LONGEST_SCARE_QUOTE && !norm.slice(open, close).includes('\n');
}
