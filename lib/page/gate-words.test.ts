// The gate wakes for whatever might be a disclosure and sleeps on ordinary pages; doubtful pages may wake it.
import { expect, test } from 'vitest';
import { mightBeDisclosure } from './gate-words';

test.each([
  [
    'Larkspur Clinic tells patients of data breach',
    'The clinic said that records of 9,000 patients were copied in March.',
  ],
  [
    'A message from our president',
    'On 3 May an intruder gained access to our customer database and copied passwords and names.',
  ],
  [
    'Current report',
    'Item 1.05. The Company detected unauthorized access to its systems, which were encrypted by the attacker.',
  ],
  [
    'Nurses back to pen and paper as hackers lock computers',
    'Ambulances were turned away. The group would not say more.',
  ],
  ['(untitled)', 'Thieves stole the personal data of 40,000 pupils, the district said. It was told by the police.'],
])('wakes: %s', (title, text) => expect(mightBeDisclosure(title, text)).toBe(true));

test.each([
  ['Harbour Foods posts higher profit', 'Quarterly revenue rose by 6 per cent as it sold more fish. Shares rose.'],
  ['Five soups for a cold evening', 'Chop the leeks, melt the butter and wait. Season with salt.'],
  [
    'Critical flaw in mail server',
    'Researchers say that the vulnerability can be exploited by attackers. Administrators could be at risk; patch now.',
  ],
  [
    'Acme launches ransomware-proof storage',
    'The product, powered by clever software, can protect data from malicious software.',
  ],
  ['', ''],
])('sleeps: %s', (title, text) => expect(mightBeDisclosure(title, text)).toBe(false));

test('only the opening of a long page counts, so time is bounded', () => {
  expect(
    mightBeDisclosure('Minutes', `${'Nothing happened. '.repeat(400)}A breach was found; hackers stole records.`),
  ).toBe(false);
});
