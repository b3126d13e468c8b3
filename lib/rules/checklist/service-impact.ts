// What stopped working: what the checklist asks, and how a text answers it.
import type { ChecklistItem } from '../types';

export default {
  id: 'service-impact',
  group: 'response',
  name: 'What stopped working',
  why: 'An outage can harm people before any data does.',
  ask: 'What stopped working, for how long, and is it back?',
} satisfies ChecklistItem;
