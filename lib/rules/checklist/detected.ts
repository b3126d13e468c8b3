// When it was found: what the checklist asks, and how a text answers it.
import type { ChecklistItem } from '../types';

export default {
  id: 'detected',
  group: 'when',
  name: 'When it was found',
  why: 'Until this day, nobody could act.',
  ask: 'When was it found?',
} satisfies ChecklistItem;
