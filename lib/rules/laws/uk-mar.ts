// UK MAR: an issuer tells the market.
import type { Law } from './types';

export default {
  id: 'uk-mar',
  name: 'UK MAR',
  duty: 'an issuer tells the market',
  start: 'aware',
  to: 'market',
  cues: ['london stock exchange', 'aquis', 'aim-listed', 'aim market', 'regulatory news service', 'ftse*'],
  note: 'The law says “as soon as possible” and allows delay under conditions; it gives no number of hours. It also bars mixing inside information with marketing.',
  source: 'UK MAR, article 17(1) and (4)',
  checked: '2026-11-25',
} satisfies Law;
