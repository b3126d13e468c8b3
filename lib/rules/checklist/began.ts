// When it began: what the checklist asks, and how a text answers it.
import type { ChecklistItem } from '../types';

export default {
  id: 'began',
  group: 'when',
  name: 'When it began',
  why: 'Everything exposed since then is in question.',
  ask: 'When did it begin?',
} satisfies ChecklistItem;
