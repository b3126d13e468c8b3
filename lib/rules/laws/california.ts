// California: a business tells the residents.
import type { Law } from './types';

export default {
  id: 'california',
  name: 'California',
  duty: 'a business tells the residents',
  start: 'aware',
  length: { days: 30 },
  to: 'people',
  cues: [
    'california attorney general',
    'california residents',
    'residents of california',
    'california department of justice',
    'civil code 1798*',
  ],
  note: 'In force for notices since 1 January 2026; a hold asked for by the police, and time to find the scope, are allowed.',
  source: 'California Civil Code, section 1798.82',
  checked: '2026-11-25',
} satisfies Law;
