// Experts, unnamed: what this tactic is, why it matters, and the phrases that carry it.
import type { Tactic } from '../types';

export default {
  id: 'authority',
  family: 'elsewhere',
  name: 'Experts, unnamed',
  why: 'A named expert can be asked. An unnamed one cannot.',
  ask: ['Which firm or agency?', 'What were they asked to find out?', 'Will their findings be published?'],
  source: 'The reading guide, section 2.',
  phrases: ['leading cyber-security firm', 'third-party forensic experts', 'working with law enforcement'],
} satisfies Tactic;
