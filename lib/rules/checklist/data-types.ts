// What kinds of data: what the checklist asks, and how a text answers it.
import type { ChecklistItem } from '../types';

export default {
  id: 'data-types',
  group: 'taken',
  name: 'What kinds of data',
  why: 'A password can be changed. A date of birth cannot.',
  ask: 'Which kinds of data, as a full list?',
} satisfies ChecklistItem;
