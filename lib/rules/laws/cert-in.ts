// CERT-In directions: an entity reports to CERT-In.
import type { Law } from './types';

export default {
  id: 'cert-in',
  name: 'CERT-In directions',
  duty: 'an entity reports to CERT-In',
  start: 'aware',
  length: { hours: 6 },
  to: 'regulator',
  cues: ['cert-in', 'indian computer emergency response team'],
  source: 'CERT-In directions of 28 April 2022',
  checked: '2026-11-25',
} satisfies Law;
