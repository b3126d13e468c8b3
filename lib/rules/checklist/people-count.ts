// How many people: what the checklist asks, and how a text answers it.
import type { ChecklistItem } from '../types';

export default {
  id: 'people-count',
  group: 'taken',
  name: 'How many people',
  why: 'Only a number gives the size.',
  ask: 'How many people, and is the count finished?',
} satisfies ChecklistItem;
