// Whether those affected know: what the checklist asks, and how a text answers it.
import type { ChecklistItem } from '../types';

export default {
  id: 'people-told',
  group: 'response',
  name: 'Whether those affected know',
  why: 'Those who do not know cannot act.',
  ask: 'Have all those affected been told, how, and since when?',
} satisfies ChecklistItem;
