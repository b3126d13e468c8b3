// Put as a maybe: what this tactic is, why it matters, and the phrases that carry it.
import type { Tactic } from '../types';

export default {
  id: 'hedging',
  family: 'vaguer',
  name: 'Put as a maybe',
  why: '“May have” fits a remote chance and a near-certainty alike.',
  ask: ['Did it happen, or can nobody tell?', 'What would settle it?', 'When will that be known?'],
  source: 'The reading guide, section 2.',
  phrases: ['(may|might|could) have been accessed', 'potentially affected', 'possible unauthori(s|z)ed access'],
} satisfies Tactic;
