// Australian Privacy Act: an entity finishes its assessment.
import type { Law } from './types';

export default {
  id: 'australia',
  name: 'Australian Privacy Act',
  duty: 'an entity finishes its assessment',
  start: 'aware',
  length: { days: 30 },
  to: 'regulator',
  cues: ['oaic', 'australian information commissioner', 'australian privacy', 'australian cyber*'],
  places: ['australia', 'australian'],
  note: 'Thirty days is for the assessment; the Commissioner and the people are then told as soon as practicable.',
  source: 'Privacy Act 1988 (Cth), sections 26WH and 26WK',
  checked: '2026-11-25',
} satisfies Law;
