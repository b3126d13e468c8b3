// Who found it, and how: what the checklist asks, and how a text answers it.
import type { ChecklistItem } from '../types';

export default {
  id: 'discovered-by',
  group: 'when',
  name: 'Who found it, and how',
  why: 'Finding it yourself and being told are different things.',
  ask: 'Did the organisation find it, or was it told?',
} satisfies ChecklistItem;
