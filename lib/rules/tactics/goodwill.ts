// Care, in place of a fact: what this tactic is, why it matters, and the phrases that carry it.
import type { Tactic } from '../types';

export default {
  id: 'goodwill',
  family: 'better',
  name: 'Care, in place of a fact',
  why: 'The sentiment may be sincere. It is not a measure.',
  ask: ['What was done, and when?', 'What do those affected get?'],
  source: 'The reading guide, section 2.',
  phrases: ['take ~ very seriously', 'top priority', 'committed to protecting', 'apologi(s|z)e for any inconvenience'],
} satisfies Tactic;
