// Who did it: what the checklist asks, and how a text answers it.
import type { ChecklistItem } from '../types';

export default {
  id: 'attacker',
  group: 'how',
  name: 'Who did it',
  why: 'Who holds the data shapes what may be done with it.',
  ask: 'Who did it, and how is that known?',
} satisfies ChecklistItem;
