// Ransom asked or paid: what the checklist asks, and how a text answers it.
import type { ChecklistItem } from '../types';

export default {
  id: 'ransom',
  group: 'how',
  name: 'Ransom asked or paid',
  why: 'A payment buys a promise. It does not bring data back.',
  ask: 'Was a ransom demanded, and was it paid?',
} satisfies ChecklistItem;
