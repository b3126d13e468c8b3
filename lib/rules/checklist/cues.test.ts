// Each item's cues on sentences of our own: what speaks for a concrete answer, for a partial one, for a refusal, and what must stay dark.
import { describe, expect, test } from 'vitest';
import type { ItemId } from '../../model';
import { cueFinder } from '../../reading/checklist/cues';
import { withheldIn } from '../../reading/checklist/withheld';
import { prepare } from '../../reading/prepare';
import { checklist } from '../index';

const find = cueFinder(checklist);

type Sense = 'stated' | 'vague' | 'withheld';

/** The senses of the item's cues in a sentence. Several may speak at once: the model weighs them. */
function sensesOf(item: ItemId, text: string): Sense[] {
  const [found] = find(prepare(text));
  if (!found) return [];
  const senses = found.cues.filter((cue) => cue.item === item).map(({ sense }) => sense);
  const withheld: Sense[] = withheldIn(found).includes(item) ? ['withheld'] : [];
  return [...withheld, ...(['stated', 'vague'] as const).filter((sense) => senses.includes(sense))];
}

const SENTENCES: Partial<
  Record<ItemId, { stated?: string[]; vague?: string[]; withheld?: string[]; dark?: string[] }>
> = {
  began: {
    stated: ['The intrusion began on 3 May.', 'Attackers had access to the mail server between April and June.'],
    vague: ['Marrow Freight recently suffered a breach.'],
    withheld: ['The clinic did not say when the attack began.', 'It is unclear how long the hackers had access.'],
    dark: ['The shop opens at nine.'],
  },
  detected: {
    stated: ['The company discovered the breach on 12 June.'],
    vague: ['Upon discovering the incident, Marrow Freight called its insurer.'],
    withheld: ['It would not say when it learned of the attack.'],
    dark: ['The bakery has forty branches.'],
  },
  'discovered-by': {
    stated: [
      'A security researcher found the database and told the company.',
      'Employees noticed suspicious activity on the network.',
      'The firm was alerted by its bank.',
    ],
    vague: ['The breach was discovered in June.'],
    withheld: ['Marrow Freight declined to say how it learned of the breach.'],
    dark: ['Shares rose by two percent.'],
  },
  disclosed: {
    stated: ['The company announced on Thursday that it had been attacked.', 'Letters were sent on 3 May.'],
    vague: ['The retailer is notifying its customers.'],
    dark: ['The river rose in spring.'],
  },
  cause: {
    stated: [
      'An employee clicked on a link in a phishing email.',
      'The attackers exploited a vulnerability in the file server.',
      'The database was left exposed without a password.',
    ],
    vague: ['The hospital was hit by ransomware.'],
    withheld: ['Marrow Freight would not say how the hackers gained access.'],
    dark: ['The museum closes on Mondays.'],
  },
  attacker: {
    stated: ['A hacker known as Grey Heron offered the files.', 'The LockBit gang claimed responsibility.'],
    vague: ['Unknown attackers entered the network.'],
    withheld: ['It is not known who was behind the attack.'],
    dark: ['The mayor thanked the volunteers.'],
  },
  ransom: {
    stated: ['The attackers demanded a ransom of 40 bitcoin.', 'The town refused to pay the ransom.'],
    vague: ['Ransomware had spread through the offices.'],
    withheld: ['The city would not say whether it paid the attackers.'],
    dark: ['Customers pay at the counter.'],
  },
  systems: {
    stated: ['The thieves entered its customer database.', 'A staff mailbox was compromised.'],
    vague: ['Some of our systems were affected.'],
    withheld: ['The council has not disclosed which systems were hit.'],
    dark: ['The mayor spoke for an hour.'],
  },
  'supply-chain': {
    vague: ['The fault lay with a third-party vendor.'],
    withheld: ['The bank declined to name the supplier.'],
    dark: ['The choir sang twice.'],
  },
  'data-types': {
    stated: ['The files included names, addresses and dates of birth.'],
    vague: ['Personal information was involved.'],
    withheld: ['The school did not say what data was taken.'],
    dark: ['The bridge was built in stone.'],
  },
  taken: {
    stated: ['The hackers stole customer data.', 'Patient records were copied and posted online.'],
    vague: ['Your information may have been accessed.'],
    withheld: ['The firm would not say whether any data was stolen.'],
    dark: ['The weather was fine.'],
  },
  'people-count': {
    vague: ['A small number of customers were affected.'],
    withheld: ['The airline declined to say how many passengers were affected.'],
    dark: ['The train was late.'],
  },
  'people-who': {
    stated: ['Patients whose scans were made since April are affected.'],
    vague: ['Some customers were affected.'],
    dark: ['The garden is open.'],
  },
  protection: {
    stated: ['Passwords were hashed with bcrypt.', 'The card numbers were stored in plain text.'],
    withheld: ['It did not say whether the files were encrypted.'],
    dark: ['Bring a coat.'],
  },
  misuse: {
    stated: ['The records were offered for sale on a hacking forum.'],
    vague: ['There is no evidence that any information has been misused.'],
    dark: ['The orchard was planted by monks.'],
  },
  containment: {
    stated: ['The servers were taken offline within the hour.', 'It reset all passwords.'],
    vague: ['The firm quickly contained the incident.'],
    dark: ['The soup was served cold.'],
  },
  investigation: {
    stated: ['The FBI is investigating the breach.', 'It hired Mandiant to investigate.'],
    vague: ['An investigation is under way.'],
    dark: ['The concert was sold out.'],
  },
  regulator: {
    stated: ["The Information Commissioner's Office has been notified."],
    vague: ['It informed the relevant authorities.'],
    dark: ['The ferry sails daily.'],
  },
  police: {
    stated: ['The attack was reported to the FBI.'],
    vague: ['Law enforcement has been informed.'],
    dark: ['The roof leaks.'],
  },
  'people-told': {
    stated: ['All affected patients were informed by letter.'],
    vague: ['The company will notify those affected.'],
    withheld: ['It did not say whether customers had been notified.'],
    dark: ['Tickets cost five pounds.'],
  },
  help: {
    stated: ['It offers two years of free credit monitoring.', 'Customers should change their passwords.'],
    vague: ['Customers are asked to remain vigilant.'],
    dark: ['The harbour froze.'],
  },
  'service-impact': {
    stated: ['The website was offline for three days.', 'Surgeries were postponed.'],
    dark: ['The author signed copies.'],
  },
  prevention: {
    stated: ['It has added multi-factor authentication to all accounts.'],
    vague: ['We are strengthening our security measures.'],
    dark: ['The cat slept.'],
  },
  outlook: {
    stated: ['A class action lawsuit has been filed.'],
    vague: ['We will provide updates as more information becomes available.'],
    dark: ['The lamp was lit.'],
  },
};

for (const [item, senses] of Object.entries(SENTENCES))
  describe(item, () => {
    for (const [sense, texts] of Object.entries(senses))
      test.each(texts)(`${sense}: %s`, (text) => {
        const senses = sensesOf(item as ItemId, text);
        if (sense === 'dark') expect(senses).toEqual([]);
        else expect(senses).toContain(sense);
      });
  });
