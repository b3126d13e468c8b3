// Profiles: which items matter most to whom. A profile hides nothing and counts nothing out; it says what stands first.
import type { ProfileInfo } from '../model';
import { CHECKLIST } from './order';

/** In checklist order. What each reader has to decide chooses the items: protect oneself, ask, weigh, or learn how it happened. */
export const PROFILES: ProfileInfo[] = [
  { id: 'all', items: CHECKLIST },
  {
    id: 'patient',
    items: [
      'began',
      'disclosed',
      'data-types',
      'taken',
      'people-count',
      'people-who',
      'protection',
      'misuse',
      'people-told',
      'help',
      'outlook',
    ],
  },
  {
    id: 'reporter',
    items: [
      'began',
      'detected',
      'discovered-by',
      'disclosed',
      'cause',
      'attacker',
      'ransom',
      'systems',
      'supply-chain',
      'data-types',
      'taken',
      'people-count',
      'regulator',
      'police',
      'outlook',
    ],
  },
  {
    id: 'investor',
    items: [
      'detected',
      'disclosed',
      'ransom',
      'systems',
      'people-count',
      'investigation',
      'regulator',
      'service-impact',
      'prevention',
      'outlook',
    ],
  },
  {
    id: 'security',
    items: [
      'began',
      'detected',
      'discovered-by',
      'cause',
      'attacker',
      'systems',
      'supply-chain',
      'taken',
      'protection',
      'misuse',
      'containment',
      'investigation',
      'prevention',
    ],
  },
];
