// Whose incident: names found, and texts in which none is named.
import { expect, test } from 'vitest';
import { organisationIn } from './organisation';
import { prepare } from './prepare';

test.each([
  [
    'Brightwater hacked\n\nBrightwater Foods said on Monday that hackers had reached its tills. Brightwater Foods runs 61 shops.',
    'Brightwater Foods',
  ],
  [
    'Patients told of attack\n\nHalvern Dental confirmed the attack on Tuesday. The FBI was told. Halvern Dental has 40 clinics.',
    'Halvern Dental',
  ],
  [
    'Notice of Data Breach\n\nOn March 3, Corvid Credit Union discovered an intrusion. Corvid Credit Union takes this seriously.',
    'Corvid Credit Union',
  ],
  ['Data breach at a university\n\nThe university said on Monday that it had been hacked.', undefined],
  ['Statement\n\nWe were hacked on Sunday. The FBI said on Monday that it knows.', undefined],
  ['', undefined],
])('%s', (text, name) => expect(organisationIn(prepare(text))).toBe(name));
