// HIPAA: a covered entity tells the patients.
import type { Law } from './types';

export default {
  id: 'hipaa',
  name: 'HIPAA',
  duty: 'a covered entity tells the patients',
  start: 'aware',
  length: { days: 60 },
  to: 'people',
  cues: ['hipaa', 'health and human services', 'office for civil rights', 'protected health information', 'hhs'],
  note: 'Sixty days is the outer limit; the law also says “without unreasonable delay”.',
  source: '45 CFR 164.404(b)',
  checked: '2026-11-25',
} satisfies Law;
