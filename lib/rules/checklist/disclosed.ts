// When it was made public: what the checklist asks, and how a text answers it.
import type { ChecklistItem } from '../types';

export default {
  id: 'disclosed',
  group: 'when',
  name: 'When it was made public',
  why: 'From this day, people can protect themselves.',
  ask: 'On what day were people first told?',
} satisfies ChecklistItem;
