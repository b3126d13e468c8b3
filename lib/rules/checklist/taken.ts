// Seen, copied or published: what the checklist asks, and how a text answers it.
import type { ChecklistItem } from '../types';

export default {
  id: 'taken',
  group: 'taken',
  name: 'Seen, copied or published',
  why: 'Once copied, data cannot be called back.',
  ask: 'Was it only seen, or was it copied?',
} satisfies ChecklistItem;
