// What was not hit: what this tactic is, why it matters, and the phrases that carry it.
import type { Tactic } from '../types';

export default {
  id: 'sidestep',
  family: 'smaller',
  name: 'What was not hit',
  why: 'A list of what is safe does not say what is not.',
  ask: ['What was reached?', 'How was this ruled out?'],
  source: 'The reading guide, section 2.',
  phrases: ['services remained operational', 'did not compromise'],
} satisfies Tactic;
