// What stopped it, and when: what the checklist asks, and how a text answers it.
import type { ChecklistItem } from '../types';

export default {
  id: 'containment',
  group: 'response',
  name: 'What stopped it, and when',
  why: '“Contained” is a result. The act and the time can be checked.',
  ask: 'What was done to stop it, and at what time?',
} satisfies ChecklistItem;
