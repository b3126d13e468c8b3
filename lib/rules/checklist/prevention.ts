// What will change: what the checklist asks, and how a text answers it.
import type { ChecklistItem } from '../types';

export default {
  id: 'prevention',
  group: 'response',
  name: 'What will change',
  why: 'A measure can be checked later. An intention cannot.',
  ask: 'What will be different, and by when?',
} satisfies ChecklistItem;
