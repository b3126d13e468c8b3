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
  [
    'Form 8-K\n\nOn May 2, Quillmark Freight, Inc. (the “Company”) detected an intrusion. The Company told the FBI. The Company said it paid nothing. Quillmark Freight has 40 depots.',
    'Quillmark Freight',
  ],
  [
    'City council hacked\n\nThe Council said that its servers were locked. The City Council reported it. The Council suffered a loss.',
    undefined,
  ],
  [
    'Breach: full account\n\nAt 14:10 UTC we saw it. At 15:20 UTC we learned more. Nov 20, 16:00 UTC: reset. Nov 21, 09:00 UTC: Nov 22 was the end. Bitcoin was asked for, 40 Bitcoin in all. Bitcoin was not paid.',
    undefined,
  ],
  [
    'Police find records\n\nPolish police said on Monday that Polish customers were hit. Polish hackers were charged. Polish users sued.',
    undefined,
  ],
  [
    'Files for sale\n\nThe hacking group Basalt Nine said on Monday that it had them. Basalt Nine reported the price. Basalt Nine announced a date.',
    undefined,
  ],
  [
    'Mirewolf sells files\n\nMirewolf, a hacking group, said on Monday that it had the records. Mirewolf announced a price. Mirewolf confirmed it.',
    undefined,
  ],
  [
    'ShinyHunters claims theft from Tessaly\n\nShinyHunters said that it had robbed Tessaly. ShinyHunters announced a price. Tessaly confirmed it.',
    'Tessaly',
  ],
  [
    'Open archive found\n\nThe archive was found by researcher Bo Hartnell. Hartnell said it was open. Hartnell reported it at once. Hartnell warned of more.',
    undefined,
  ],
  [
    'District hacked\n\nIt is over, said County Manager Ada Brey. Brey said it was hard. Brey confirmed the sum. Mr. Oduya, her deputy, agreed. Oduya said so. Oduya confirmed it.',
    undefined,
  ],
  [
    'Notice\n\nOn June 3 our archive vendor, Parcelstack, Inc., told us of it. Parcelstack discovered it. Parcelstack notified the police. Pinefield Clinics learned of it. Pinefield Clinics is sorry.',
    'Pinefield Clinics',
  ],
  [
    'Archive open\n\nIt was found by the security firm Fjordglim. Fjordglim said it was open. Fjordglim reported it.',
    undefined,
  ],
  [
    'Parcelstack breached\n\nThe security firm Parcelstack said on Monday that hackers had reached its tills. Parcelstack has 61 customers.',
    'Parcelstack',
  ],
  ['Harlan hospital hacked\n\nHARLAN, Ind. — Nurses worked on paper on Monday, and said so.', undefined],
  [
    'Files stolen\n\nTenants said on Monday that they had learned of it. Lodgers said so, too: all lodgers were told. Lodgers learned it by letter.',
    undefined,
  ],
  [
    'Tax office hacked\n\nHackers reached the T.X.O. on Sunday. They robbed the T.X.O. for days, it says, and the T.X.O. was hacked again.',
    'T.X.O.',
  ],
  [
    'Data stolen\n\nThe Federal Group said on Monday that hackers had reached its hotels. Hancock Health said nothing. Federal Group suffered a loss.',
    'Federal Group',
  ],
])('%s', (text, name) => expect(organisationIn(prepare(text))).toBe(name));
