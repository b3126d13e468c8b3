// Down to somebody else: what this tactic is, why it matters, and the phrases that carry it.
import type { Tactic } from '../types';

export default {
  id: 'blame-shift',
  family: 'elsewhere',
  name: 'Down to somebody else',
  why: 'Somebody else may be the weak point. Who chose them, and who checked, is still open.',
  ask: [
    'Who exactly, and what could they reach?',
    'Who was responsible for checking?',
    'What let one failure go so far?',
  ],
  source: 'The reading guide, section 2.',
  phrases: ['third-party vendor', 'rogue employee', 'human error', 'reused passwords'],
} satisfies Tactic;
