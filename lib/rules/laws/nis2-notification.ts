// NIS2, notification: an essential or important entity notifies its CSIRT.
import type { Law } from './types';

export default {
  id: 'nis2-notification',
  name: 'NIS2, notification',
  duty: 'an essential or important entity notifies its CSIRT',
  start: 'aware',
  length: { hours: 72 },
  to: 'regulator',
  cues: ['nis2', 'nis 2', 'nis directive'],
  note: 'A final report follows within one month of the notification.',
  source: 'Directive (EU) 2022/2555, article 23(4)(b) and (d)',
  checked: '2026-11-25',
} satisfies Law;
