// Good news alongside: what this tactic is, why it matters, and the phrases that carry it.
import type { Tactic } from '../types';

export default {
  id: 'spin',
  family: 'better',
  name: 'Good news alongside',
  why: 'It may well be true. It is about the company, not about the people in the data.',
  ask: ['Good for whom: investors, or the people affected?', 'What does this change for them?'],
  source: 'The reading guide, section 2.',
  phrases: ['not material', 'substantial revenue growth opportunity', 'stronger than ever', 'industry-leading'],
} satisfies Tactic;
