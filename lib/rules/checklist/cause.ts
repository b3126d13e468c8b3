// How they got in: what the checklist asks, and how a text answers it.
import type { ChecklistItem } from '../types';

export default {
  id: 'cause',
  group: 'how',
  name: 'How they got in',
  why: 'Without the way in, nobody can tell whether it is shut.',
  ask: 'How did they get in, and is that way shut?',
} satisfies ChecklistItem;
