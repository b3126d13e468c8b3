// Whether police know: what the checklist asks, and how a text answers it.
import type { ChecklistItem } from '../types';

export default {
  id: 'police',
  group: 'response',
  name: 'Whether police know',
  why: 'A report to the police opens a second inquiry.',
  ask: 'Have the police been told, and which force?',
  cues: {
    stated: [
      '{POLICE}',
      '(police|fbi|prosecutors|detectives|officers)',
      '(arrest|arrested|indicted|charged)',
      '(reported|notified|contacted|informed|working with|cooperating with|called) ~6 {POLICE}',
    ],
    vague: [
      'law enforcement',
      '(the|local|federal|appropriate|relevant|legal|proper) ~1 (authorities|authority)',
      '(criminal investigation|criminal complaint|federal agents|authorities)',
    ],
  },
  asks: ['(police|fbi|law enforcement|police report|authorities)'],
} satisfies ChecklistItem;
