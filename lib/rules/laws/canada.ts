// PIPEDA: an organisation tells the Privacy Commissioner and the people.
import type { Law } from './types';

export default {
  id: 'canada',
  name: 'PIPEDA',
  duty: 'an organisation tells the Privacy Commissioner and the people',
  start: 'assessed',
  to: 'people',
  cues: ['pipeda', 'privacy commissioner of canada'],
  places: ['canada', 'canadian*'],
  note: 'The law says “as soon as feasible” after a real risk of significant harm is determined; it gives no number of days.',
  source: 'PIPEDA, section 10.1',
  checked: '2026-11-25',
} satisfies Law;
