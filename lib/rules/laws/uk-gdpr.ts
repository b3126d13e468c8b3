// UK GDPR: a controller tells the Information Commissioner.
import type { Law } from './types';

export default {
  id: 'uk-gdpr',
  name: 'UK GDPR',
  duty: 'a controller tells the Information Commissioner',
  start: 'aware',
  length: { hours: 72 },
  to: 'regulator',
  cues: ['information commissioner*', 'ico', 'uk gdpr', 'nhs'],
  places: ['united kingdom', 'british', 'england', 'scotland', 'wales', 'northern ireland', 'london'],
  unlike: [
    '(australian|victorian|queensland|slovenian|jersey) information commissioner*',
    'initial coin offering* ~1 ico',
    'new south wales',
    'british (columbia|columbian|virgin islands)',
    'new england',
    'new london',
    'london, ontario',
  ],
  note: 'A supplier that only processes data owes notice to its customers, without a fixed number of hours.',
  source: 'UK GDPR, article 33(1) and (2)',
  checked: '2026-11-25',
} satisfies Law;
