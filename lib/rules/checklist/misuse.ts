// Misused or sold: what the checklist asks, and how a text answers it.
import type { ChecklistItem } from '../types';

export default {
  id: 'misuse',
  group: 'taken',
  name: 'Misused or sold',
  why: 'This is the harm itself, and how it was looked for.',
  ask: 'Has any of it been misused or offered for sale, and how was that checked?',
} satisfies ChecklistItem;
