// NIS2, early warning: an essential or important entity warns its CSIRT.
import type { Law } from './types';

export default {
  id: 'nis2-early',
  name: 'NIS2, early warning',
  duty: 'an essential or important entity warns its CSIRT',
  start: 'aware',
  length: { hours: 24 },
  to: 'regulator',
  cues: ['nis2', 'nis 2', 'nis directive'],
  source: 'Directive (EU) 2022/2555, article 23(4)(a)',
  checked: '2026-11-25',
} satisfies Law;
