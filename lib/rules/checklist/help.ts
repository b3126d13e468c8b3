// What help there is: what the checklist asks, and how a text answers it.
import type { ChecklistItem } from '../types';

export default {
  id: 'help',
  group: 'response',
  name: 'What help there is',
  why: 'This is the part a reader can act on today.',
  ask: 'What do those affected get, and what should they do now?',
} satisfies ChecklistItem;
