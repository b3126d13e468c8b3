// Which regulators know: what the checklist asks, and how a text answers it.
import type { ChecklistItem } from '../types';

export default {
  id: 'regulator',
  group: 'response',
  name: 'Which regulators know',
  why: 'A regulator can ask what readers cannot.',
  ask: 'Which regulators were told, and when?',
} satisfies ChecklistItem;
