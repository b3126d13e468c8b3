// No evidence, so far: what this tactic is, why it matters, and the phrases that carry it.
import type { Tactic } from '../types';

export default {
  id: 'no-evidence',
  family: 'smaller',
  name: 'No evidence, so far',
  why: 'Finding no trace depends on who looked, where, and for how long.',
  ask: [
    'Who looked, where, and for how long?',
    'Would the logs show it, had it happened?',
    'Is it ruled out, or not yet seen?',
  ],
  source: 'The reading guide, section 2.',
  phrases: ['no (evidence|indication)', 'not aware of any misuse', 'no reason to believe'],
} satisfies Tactic;
