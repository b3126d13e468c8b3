// SEC Form 8-K, item 1.05: a registrant tells the market.
import type { Law } from './types';

export default {
  id: 'sec-8k',
  name: 'SEC Form 8-K, item 1.05',
  duty: 'a registrant tells the market',
  start: 'materiality',
  length: { businessDays: 4 },
  to: 'market',
  cues: ['form 8-k', '8-k', 'item 1.05', 'securities and exchange commission', 'sec filing', 'nyse', 'nasdaq'],
  note: 'The clock starts when the company determines that the incident is material, not when it finds it.',
  source: '17 CFR 249.308, Form 8-K, item 1.05',
  checked: '2026-11-25',
} satisfies Law;
