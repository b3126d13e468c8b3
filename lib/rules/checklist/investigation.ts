// Who is investigating: what the checklist asks, and how a text answers it.
import type { ChecklistItem } from '../types';

export default {
  id: 'investigation',
  group: 'response',
  name: 'Who is investigating',
  why: 'A named investigator can be asked what was found.',
  ask: 'Who is investigating, and will the findings be published?',
} satisfies ChecklistItem;
