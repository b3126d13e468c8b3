// What the rules find in a text, as features of the disclosure decision: a text that answers the checklist tells of an incident.
import type { Tactic } from '../rules/types';
import type { Found } from './checklist/cues';
import { count, type Features } from './disclosure-features';
import type { Candidate } from './signals/candidates';

/** So much weighs one kind of evidence beside a title's word. */
const WEIGHT = 0.3;

/** `k` features, between 0 and 0.6: cues by item and sense, circumstances, tactics, and how much of the checklist is touched. */
export function addEvidence(features: Features, found: Found[], candidates: Candidate[]): void {
  const { k } = features;
  const touched = new Set<string>();
  const stated = new Set<string>();
  for (const { cues, circumstances } of found) {
    for (const { item, sense } of cues) {
      count(k, `${item}-${sense}`);
      if (sense === 'stated') stated.add(item);
      if (sense === 'stated' || sense === 'vague') touched.add(item);
    }
    for (const { name } of circumstances) count(k, `c-${name}`);
  }
  for (const { tactic } of candidates) count(k, `t-${tactic}`);
  for (const [name, times] of k) k.set(name, WEIGHT * Math.min(1, 0.3 + 0.2 * times));
  k.set('items', (2 * WEIGHT * touched.size) / 24);
  k.set('stated', (2 * WEIGHT * stated.size) / 24);
  k.set('tactics', (2 * WEIGHT * new Set<Tactic['id']>(candidates.map(({ tactic }) => tactic)).size) / 14);
}
