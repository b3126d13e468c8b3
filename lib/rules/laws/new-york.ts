// New York: a business tells the residents.
import type { Law } from './types';

export default {
  id: 'new-york',
  name: 'New York',
  duty: 'a business tells the residents',
  start: 'aware',
  length: { days: 30 },
  to: 'people',
  cues: [
    'new york attorney general',
    'new york residents',
    'residents of new york',
    'new york department of financial services',
    'nydfs',
  ],
  note: 'In force since 21 December 2024.',
  source: 'New York General Business Law, section 899-aa',
  checked: '2026-11-25',
} satisfies Law;
