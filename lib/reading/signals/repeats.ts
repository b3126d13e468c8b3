// Repeats: the same words of the same tactic are one signal, the first; it knows how often they stand in the text.
import type { Candidate } from './candidates';
import type { Scene } from './scene';

export function repeats(candidates: Candidate[], { prepared }: Scene): Candidate[] {
  const first = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const key = `${candidate.tactic}|${prepared.norm.slice(candidate.start, candidate.end)}`;
    const known = first.get(key);
    if (known) known.repeats++;
    else first.set(key, { ...candidate });
  }
  return [...first.values()];
}
