// Washington State: a business tells the residents.
import type { Law } from './types';

export default {
  id: 'washington',
  name: 'Washington State',
  duty: 'a business tells the residents',
  start: 'aware',
  length: { days: 30 },
  to: 'people',
  cues: [
    'washington attorney general',
    'attorney general of washington',
    'washington residents',
    'residents of washington',
    'washingtonians',
    'washington state attorney*',
  ],
  source: 'Revised Code of Washington, section 19.255.010',
  checked: '2026-11-25',
} satisfies Law;
