// Whose systems, and who else’s: what the checklist asks, and how a text answers it.
import type { ChecklistItem } from '../types';

export default {
  id: 'supply-chain',
  group: 'how',
  name: 'Whose systems, and who else’s',
  why: 'Others who depend on the same supplier may be affected too.',
  ask: 'Whose systems were they, and who else uses them?',
} satisfies ChecklistItem;
