// Who they are: what the checklist asks, and how a text answers it.
import type { ChecklistItem } from '../types';

export default {
  id: 'people-who',
  group: 'taken',
  name: 'Who they are',
  why: 'People need to know whether they are among them.',
  ask: 'Who exactly: which group, from when to when?',
} satisfies ChecklistItem;
