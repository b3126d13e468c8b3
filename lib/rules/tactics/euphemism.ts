// A softer word: what this tactic is, why it matters, and the phrases that carry it.
import type { Tactic } from '../types';

export default {
  id: 'euphemism',
  family: 'vaguer',
  name: 'A softer word',
  why: 'A soft name leaves out what happened: a break-in, a theft, a leak or a mistake.',
  ask: ['What happened, in a plain verb?', 'Did someone break in, or was something left open?'],
  source: 'The reading guide, section 2.',
  phrases: [
    'data security event',
    '(cyber|security) incident',
    'unauthori(s|z)ed activity',
    'suspicious activity',
    'network disruption',
    'technical issue',
  ],
} satisfies Tactic;
