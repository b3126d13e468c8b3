// Some, but not which: what this tactic is, why it matters, and the phrases that carry it.
import type { Tactic } from '../types';

export default {
  id: 'vague-scope',
  family: 'vaguer',
  name: 'Some, but not which',
  why: 'Without the list, nobody can tell whether they are on it.',
  ask: ['Which, exactly?', 'Is that all of them, or examples?', 'How can people find out whether they are included?'],
  source: 'The reading guide, section 2.',
  phrases: [
    'certain personal data',
    'some customer information',
    'a number of patients',
    'various systems',
    'information such as',
    'and other data',
  ],
} satisfies Tactic;
