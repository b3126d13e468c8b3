// Encrypted or not: what the checklist asks, and how a text answers it.
import type { ChecklistItem } from '../types';

export default {
  id: 'protection',
  group: 'taken',
  name: 'Encrypted or not',
  why: 'Encrypted data may be useless to a thief.',
  ask: 'Was it encrypted or hashed, and were the keys safe?',
} satisfies ChecklistItem;
