// Too strong to stop: what this tactic is, why it matters, and the phrases that carry it.
import type { Tactic } from '../types';

export default {
  id: 'excuse',
  family: 'elsewhere',
  name: 'Too strong to stop',
  why: 'How good the attacker was does not say which way in was open.',
  ask: ['How did they get in?', 'Was that weakness already known?', 'What is the evidence for this description?'],
  source: 'The reading guide, section 2.',
  phrases: ['highly sophisticated', 'like many organi(s|z)ations', 'no company is immune'],
} satisfies Tactic;
