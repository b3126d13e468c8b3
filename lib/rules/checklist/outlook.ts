// What comes next: what the checklist asks, and how a text answers it.
import type { ChecklistItem } from '../types';

export default {
  id: 'outlook',
  group: 'response',
  name: 'What comes next',
  why: 'A date for the next report is a promise to hold them to.',
  ask: 'When is the next report due?',
} satisfies ChecklistItem;
