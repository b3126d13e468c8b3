// Which systems: what the checklist asks, and how a text answers it.
import type { ChecklistItem } from '../types';

export default {
  id: 'systems',
  group: 'how',
  name: 'Which systems',
  why: 'What a system holds tells what could be reached.',
  ask: 'Which systems were reached, and what do they hold?',
} satisfies ChecklistItem;
