// Texas: a business tells the individuals.
import type { Law } from './types';

export default {
  id: 'texas',
  name: 'Texas',
  duty: 'a business tells the individuals',
  start: 'aware',
  length: { days: 60 },
  to: 'people',
  cues: ['texas attorney general', 'attorney general of texas', 'texas residents', 'residents of texas', 'texans'],
  note: 'The attorney general is owed notice within 30 days where 250 residents or more are affected.',
  source: 'Texas Business and Commerce Code, section 521.053',
  checked: '2026-11-25',
} satisfies Law;
