// Whether police know: what the checklist asks, and how a text answers it.
import type { ChecklistItem } from '../types';

export default {
  id: 'police',
  group: 'response',
  name: 'Whether police know',
  why: 'A report to the police opens a second inquiry.',
  ask: 'Have the police been told, and which force?',
} satisfies ChecklistItem;
