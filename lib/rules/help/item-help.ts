// How each item is counted, by an invented sentence for each status, and which law or study asks for it.
import type { ItemId } from '../../model';
import type { ItemHelp } from './types';

export const ITEM_HELP: Record<ItemId, ItemHelp> = {
  began: {
    stated: 'The attackers gained access on 3 March 2026, Selwyn Books said.',
    vague: 'Selwyn Books said that it was recently attacked.',
    withheld: 'Selwyn Books did not say when the attack began.',
    behind: [
      { text: 'The notice must give the dates of the breach, where they are known.', source: 'hipaa' },
      { text: 'The time frame of exposure, with the dates of breach and discovery.', source: 'washington' },
    ],
  },
  detected: {
    stated: 'Selwyn Books discovered the breach on 9 March 2026.',
    vague: 'Selwyn Books said that it recently discovered the breach.',
    withheld: 'Selwyn Books would not say when it discovered the breach.',
    behind: [
      { text: 'Most clocks start here: 72 hours run from having become aware.', source: 'gdpr33' },
      { text: 'The notice must give the date of discovery, where it is known.', source: 'hipaa' },
    ],
  },
  'discovered-by': {
    stated: 'A security researcher told Selwyn Books about the open database.',
    vague: 'Selwyn Books became aware of the breach in March.',
    withheld: 'Selwyn Books did not say how it discovered the breach.',
    behind: [
      {
        text: 'An easy way to report a leak is the first thing that a company owes those who find one.',
        source: 'hunt',
      },
    ],
  },
  disclosed: {
    stated: 'Selwyn Books said on Wednesday, 18 March 2026, that its customer files were stolen.',
    vague: 'Selwyn Books has recently begun notifying its customers of the breach.',
    withheld: 'Selwyn Books did not say when it told its customers of the breach.',
    behind: [
      { text: 'Notice within 30 days, since 1 January 2026.', source: 'california' },
      { text: 'A report later than 72 hours has to give reasons for the delay.', source: 'gdpr33' },
    ],
  },
  cause: {
    stated: 'The attackers got in with the password of a contractor that was stolen by a phishing mail.',
    vague: 'Selwyn Books was hit by a ransomware attack.',
    withheld: 'Selwyn Books would not say how the attackers got in.',
    behind: [
      { text: 'The final report names the root cause.', source: 'nis2' },
      { text: 'The report to the Commissioner names the cause, where it is known.', source: 'pipeda' },
      { text: 'About 70 % of the notices of 2024 gave no details of the attack.', source: 'itrc' },
    ],
  },
  attacker: {
    stated: 'The ransomware group Grey Heron claimed the attack on Selwyn Books.',
    vague: 'An unauthorised third party gained access to the files.',
    withheld: 'Selwyn Books declined to say who was behind the attack.',
    behind: [{ text: 'The early warning says whether a malicious act is suspected.', source: 'nis2' }],
  },
  ransom: {
    stated: 'The attackers demanded a ransom of two million dollars, and Selwyn Books did not pay.',
    vague: 'Files were encrypted in a ransomware attack on Selwyn Books.',
    withheld: 'Selwyn Books declined to say whether a ransom was paid.',
    behind: [
      {
        text: 'No general duty to tell the public. Australia asks for a report of a payment within 72 hours, to the state.',
        source: 'australiaRansom',
      },
    ],
  },
  systems: {
    stated: 'The attackers reached the online booking system and the loyalty database.',
    vague: 'The attackers gained access to our network.',
    withheld: 'Selwyn Books would not say which systems were affected.',
    behind: [{ text: 'The nature, scope and timing of the incident.', source: 'sec' }],
  },
  'supply-chain': {
    stated: 'The data was taken from Hosting North, a supplier that Selwyn Books uses.',
    vague: 'The data was held by a third-party vendor.',
    withheld: 'Selwyn Books declined to name the supplier.',
    behind: [
      {
        text: 'A supplier tells its customer without undue delay; the customer tells the regulator.',
        source: 'gdpr33',
      },
      { text: 'The statement may name the other entities concerned.', source: 'australia' },
    ],
  },
  'data-types': {
    stated: 'The files held names, home addresses and dates of birth.',
    vague: 'Personal information was in the files.',
    withheld: 'Selwyn Books would not say what kind of data was in the files.',
    behind: [
      { text: 'The types of protected health information that were involved.', source: 'hipaa' },
      { text: 'The kinds of information concerned.', source: 'australia' },
    ],
  },
  taken: {
    stated: 'The attackers copied the customer files and downloaded them.',
    vague: 'Customer data may have been accessed.',
    withheld: 'Selwyn Books did not say whether data was stolen.',
    behind: [
      { text: 'A breach of confidentiality is apart from one of integrity or of availability.', source: 'edpb' },
    ],
  },
  'people-count': {
    stated: 'The breach affects 48,200 customers.',
    vague: 'The breach affects thousands of customers.',
    withheld: 'Selwyn Books declined to say how many customers are affected.',
    behind: [
      { text: 'The regulator is told the approximate number of people; the reader rarely is.', source: 'gdpr33' },
      {
        text: 'A letter to residents must not give the number: there the silence is the law’s.',
        source: 'massachusetts',
      },
      { text: 'First counts grow.', source: 'drift' },
    ],
  },
  'people-who': {
    stated: 'Patients who were treated in one of its clinics since 2019 are affected.',
    vague: 'Some individuals are affected.',
    withheld: 'Selwyn Books would not say whose data was taken.',
    behind: [{ text: 'The categories of people concerned.', source: 'gdpr33' }],
  },
  protection: {
    stated: 'The passwords were hashed, and the card numbers were encrypted.',
    vague: 'The data was protected.',
    withheld: 'Selwyn Books did not say whether the data was encrypted.',
    behind: [
      { text: 'Where the data is unintelligible to whoever has it, people need not be told.', source: 'gdpr34' },
      { text: 'The duty is about unencrypted data, or encrypted data with its key.', source: 'california' },
    ],
  },
  misuse: {
    stated: 'The stolen files were offered for sale on a criminal forum.',
    vague: 'There is no evidence that the data has been misused.',
    withheld: 'Selwyn Books would not say whether the data has been misused.',
    behind: [
      { text: '40 % of 161 notices said “no evidence of misuse”; the authors advise against it.', source: 'zou' },
    ],
  },
  containment: {
    stated: 'Selwyn Books took the servers offline and reset all passwords on 9 March.',
    vague: 'The breach was quickly contained.',
    withheld: 'Selwyn Books would not say whether the attackers still have access to its systems.',
    behind: [{ text: 'The measures taken or proposed, to lessen the effects too.', source: 'gdpr33' }],
  },
  investigation: {
    stated: 'The security firm Larkfield Forensics is investigating the breach.',
    vague: 'A leading cyber-security firm is investigating the breach.',
    withheld: 'Selwyn Books would not say who is investigating the breach.',
    behind: [
      { text: 'What the entity does to investigate, to lessen the harm and to prevent the next.', source: 'hipaa' },
    ],
  },
  regulator: {
    stated: 'Selwyn Books reported the breach to the Information Commissioner’s Office.',
    vague: 'Selwyn Books has notified the relevant regulators of the breach.',
    withheld: 'Selwyn Books would not say whether it told the regulator.',
    behind: [
      { text: '72 hours from having become aware, where feasible.', source: 'gdpr33' },
      { text: 'What the report holds, and the reasons for a delay.', source: 'ico' },
    ],
  },
  police: {
    stated: 'Selwyn Books reported the attack to the Metropolitan Police.',
    vague: 'Selwyn Books is working with law enforcement.',
    withheld: 'Selwyn Books would not say whether it told the police.',
    behind: [{ text: 'The police may ask for a delay of the notice; then it is said.', source: 'california' }],
  },
  'people-told': {
    stated: 'All customers affected were told by letter on 20 March.',
    vague: 'Selwyn Books will notify those affected.',
    withheld: 'Selwyn Books did not say whether it would tell those affected.',
    behind: [
      {
        text: 'Where the risk to people is high, they are told without undue delay, in plain language.',
        source: 'gdpr34',
      },
      { text: 'No delay because the total is not yet known.', source: 'massachusetts' },
    ],
  },
  help: {
    stated: 'Those affected get two years of credit monitoring and can call a helpline on weekdays.',
    vague: 'Selwyn Books asks its customers to remain vigilant.',
    withheld: 'Selwyn Books would not say whether it will compensate its customers.',
    behind: [
      { text: 'The steps that people should take, and whom they can ask.', source: 'hipaa' },
      {
        text: 'Twelve months of identity protection where social security or licence numbers are in it.',
        source: 'california',
      },
    ],
  },
  'service-impact': {
    stated: 'Online orders were down for six days and returned on 15 March.',
    vague: 'There was some disruption to services.',
    withheld: 'Selwyn Books would not say when its systems will be back.',
    behind: [{ text: 'The material impact, or the one that is reasonably likely.', source: 'sec' }],
  },
  prevention: {
    stated: 'Selwyn Books has introduced multi-factor authentication for all staff since the attack.',
    vague: 'Selwyn Books has strengthened its security.',
    withheld: 'Selwyn Books declined to say what it will change.',
    behind: [
      { text: 'The remedies that are applied and under way.', source: 'nis2' },
      { text: 'The report to the state says what was done and is planned.', source: 'texas' },
    ],
  },
  outlook: {
    stated: 'Selwyn Books expects costs of three million pounds and will report on 1 May.',
    vague: 'It is too early to say what the breach will cost, Selwyn Books said.',
    withheld: 'Selwyn Books would not say what the breach will cost.',
    behind: [
      { text: 'What is not yet known is said, and amended later.', source: 'sec' },
      { text: 'The final report gives the costs.', source: 'dora' },
    ],
  },
};
