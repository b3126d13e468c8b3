// One incident at one organisation is a disclosure, in whatever form it is told; other talk of security is none.
import { describe, expect, test } from 'vitest';
import { rules } from '../rules';
import { isDisclosure } from './disclosure';
import { prepare } from './prepare';

const decide = (text: string) => isDisclosure(prepare(text), rules).disclosure;

describe('disclosures', () => {
  test.each([
    'Hackers steal records of 90,000 patients from Larkspur Clinic\n\nLarkspur Clinic said on Monday that hackers had broken into its patient database in March and copied names, addresses and insurance numbers. The clinic has notified the police and is writing to those affected.',
    'Notice of Data Breach\n\nDear Customer, we are writing to inform you that on April 4 an unauthorized person gained access to our online store and copied your name and card number. We take the security of your information very seriously and have engaged a forensic firm.',
    'Form 8-K\n\nItem 1.05 Material Cybersecurity Incidents. On July 7, 2024, Orsted Paper Corporation identified unauthorized access to its network. The Company took systems offline, notified law enforcement and is investigating with outside experts.',
    'Kestrel Air confirms cyberattack, says customer data may have been accessed\n\nKestrel Air on Friday confirmed a cyberattack on a supplier. The airline said that passport numbers of some passengers may have been accessed. It declined to say how many.',
    'Town of Millbrook pays ransom after attack on its computers\n\nThe town of Millbrook paid $40,000 to criminals who had encrypted its servers, the mayor said. Residents could not pay water bills on line for two weeks.',
  ])('%s', (text) => expect(decide(text)).toBe(true));
});

describe('everything else', () => {
  test.each([
    'Critical vulnerability found in office routers\n\nResearchers discovered a vulnerability that lets attackers take over routers. The vendor has released a patch; users should install the update as soon as possible. There is no evidence that it has been exploited.',
    'Seven ways to protect your business from ransomware\n\nRansomware can hit companies of any size. Back up your data, patch your systems and train employees. If you are attacked, report it to the police.',
    'Survey: one in three companies hit by a breach last year\n\nAccording to a survey of 400 firms, breaches are on the rise. The average cost was $3 million. Most respondents said that employees were the weakest link.',
    'Template: data breach notification letter\n\nDear [name], we are writing to inform you of a security incident at [organization]. Use this sample to notify your customers and adapt it to your case.',
    'Beware of fake delivery messages\n\nScammers send messages that claim your parcel could not be delivered. The link steals your bank details. Do not click, and delete the message.',
    'Harbour Foods posts higher profit\n\nHarbour Foods said that quarterly revenue rose by 6 per cent as it sold more frozen fish. Shares rose.',
    'Data breach',
    '',
  ])('%s', (text) => expect(decide(text)).toBe(false));
});
