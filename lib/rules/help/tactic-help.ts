// Examples of each tactic, what is not one, and the law or study behind it. Every sentence is invented.
import type { TacticId } from '../../model';
import type { TacticHelp } from './types';

export const TACTIC_HELP: Record<TacticId, TacticHelp> = {
  minimising: {
    examples: [
      'Marlow Gas said that [a limited number of] customers were affected by the breach.',
      'The breach had a [minimal impact] on its branches, Marlow Gas said.',
    ],
    not: [
      {
        text: 'Marlow Gas said that 412 of its 9,000 customers were affected.',
        because: 'A count with a base is a fact.',
      },
    ],
    behind: [
      {
        text: 'The SEC fined four companies for having “negligently minimized” intrusions; one had spoken of a limited number of e-mails. Two commissioners dissented.',
        source: 'secFines',
      },
      { text: 'Making the damage look smaller is one of the classic ways of repairing an image.', source: 'benoit' },
    ],
  },
  speed: {
    examples: [
      'The incident was [quickly contained], Pell Bank said.',
      'Pell Bank said that it [acted immediately] to secure its systems.',
    ],
    not: [
      {
        text: 'Pell Bank found the intruder at 02:10 and cut the server off at 04:00.',
        because: 'Two times, and the distance between them can be counted.',
      },
    ],
    behind: [
      {
        text: 'In more than 2,600 ransomware attacks, 4.1 months passed on average before people were told.',
        source: 'comparitech',
      },
    ],
  },
  'no-evidence': {
    examples: [
      'Orrin Travel has [no evidence] that the data has been misused.',
      'The company said it was [not aware of any misuse] of the stolen data.',
    ],
    not: [
      {
        text: 'There is evidence that the passports were sold, Orrin Travel said.',
        because: 'It is evidence, and it is said.',
      },
    ],
    behind: [
      {
        text: '40 % of 161 notices said that there was no evidence of misuse; the authors advise against it.',
        source: 'zou',
      },
      {
        text: 'Denial is “ultimately detrimental”; one consistent, detailed account serves better.',
        source: 'kuipers',
      },
    ],
  },
  hedging: {
    examples: [
      'Names and addresses [may have been accessed] by the attackers, Fenwick Homes said.',
      'Some files were [potentially affected], the company said.',
    ],
    not: [
      {
        text: 'You may call Fenwick Homes on weekdays about the breach.',
        because: '“May” gives leave here; it is no doubt.',
      },
    ],
    behind: [
      {
        text: '70 % of 161 notices hedge on whether the person written to is affected; the authors advise against it.',
        source: 'zou',
      },
      {
        text: '“May have”, when the data is already published, is among the marks of a bad notice.',
        source: 'databreaches',
      },
    ],
  },
  'vague-scope': {
    examples: [
      '[Certain personal data] of tenants was taken, Fenwick Homes said.',
      'The attackers copied [some customer information], the company said.',
    ],
    not: [
      {
        text: 'The attackers copied names, home addresses and passport numbers, the company said.',
        because: 'A list of named kinds, with nothing left open.',
      },
    ],
    behind: [
      {
        text: 'The regulator must be told the categories and the approximate numbers of people and records.',
        source: 'gdpr33',
      },
    ],
  },
  euphemism: {
    examples: [
      'Brackley Council reported a [data security incident] on its network.',
      'The company noticed [unusual activity] on a server in May.',
    ],
    not: [{ text: 'Brackley Council was hit by a ransomware attack.', because: 'A plain name for what happened.' }],
    behind: [
      {
        text: 'Ransomware behind a “data security incident” is among the marks of a bad notice.',
        source: 'databreaches',
      },
    ],
  },
  excuse: {
    examples: [
      'Ardley Schools was the victim of a [highly sophisticated] attack, it said.',
      'Like many organisations, Ardley Schools was targeted by criminals, and [no organisation is immune], it said.',
    ],
    not: [
      {
        text: 'The attackers used the stolen password of a contractor, Ardley Schools said.',
        because: 'It says which way in was open.',
      },
    ],
    behind: [
      {
        text: 'Saying that one could do nothing about it (defeasibility) is one of the ways of evading responsibility.',
        source: 'benoit',
      },
    ],
  },
  'blame-shift': {
    examples: [
      'The breach happened at [a third-party vendor], Quill Stationers said.',
      'The breach was caused by [a rogue employee], the company said.',
    ],
    not: [
      {
        text: 'The files lay on a server that Hosting North runs for Quill Stationers.',
        because: 'A neutral account of who ran the system, by name.',
      },
    ],
    behind: [
      {
        text: 'A supplier owes notice to its customer without undue delay; the customer remains the one who tells the regulator.',
        source: 'gdpr33',
      },
      { text: 'Pointing to a scapegoat belongs to the postures of denial.', source: 'coombs' },
    ],
  },
  authority: {
    examples: [
      'Corby Rail has engaged [leading cybersecurity experts] after the breach.',
      'The company is working with [third-party forensic experts] to investigate the attack.',
    ],
    not: [
      {
        text: 'Corby Rail told the Information Commissioner’s Office on 3 May.',
        because: 'A body that is named, and a date: it can be asked.',
      },
    ],
    behind: [
      {
        text: '212 letters and an experiment: managing the impression works on those who read them.',
        source: 'jenkins',
      },
    ],
  },
  goodwill: {
    examples: [
      'Tamsin Hotels said it [takes the security of its guests’ data very seriously].',
      'We [apologise for any inconvenience] that the breach may cause, the company said.',
    ],
    not: [
      {
        text: 'Tamsin Hotels pays each guest in the stolen files 40 pounds.',
        because: 'What those affected get, as a fact.',
      },
    ],
    behind: [
      {
        text: 'A third of the notices filed in California in 2019 say that security is taken seriously.',
        source: 'techcrunch',
      },
      { text: 'Bolstering, by speaking of values, is one of the ways of reducing offence.', source: 'benoit' },
    ],
  },
  caution: {
    examples: [
      '[Out of an abundance of caution], Verity Clinics reset all passwords.',
      'The company took its systems offline [as a precaution] after the attack.',
    ],
    not: [
      {
        text: 'The police told readers to be careful with messages from strangers.',
        because: 'Advice by somebody else, not a duty put as a favour.',
      },
    ],
    behind: [
      {
        text: 'Telling people is a duty where the risk to them is high: no choice, and no courtesy.',
        source: 'gdpr34',
      },
    ],
  },
  sidestep: {
    examples: [
      '[No payment card or bank details] were taken in the breach, Lomond Foods said.',
      'The attack did not reach patients, and [services remained operational], the company said.',
    ],
    not: [
      {
        text: 'The ticket office was closed for six days after the attack.',
        because: 'It says what was hit.',
      },
    ],
    behind: [
      {
        text: 'A breach can be one of confidentiality, of integrity or of availability: to say that services ran answers only the last.',
        source: 'edpb',
      },
    ],
  },
  stonewall: {
    examples: [
      'Ostler Energy [declined to comment] on how many customers are affected.',
      'The [investigation is ongoing], Ostler Energy said, and it cannot say more about the breach.',
    ],
    not: [
      {
        text: 'Ostler Energy will publish its report on 1 June.',
        because: 'A dated promise can be held to.',
      },
    ],
    behind: [
      {
        text: 'Information may be given in phases, each without further undue delay: a first notice need not wait for the last fact.',
        source: 'gdpr33',
      },
      {
        text: 'About 70 % of the notices of 2024 gave no details of the attack; in 2019 almost all did.',
        source: 'itrc',
      },
    ],
  },
  spin: {
    examples: [
      'Wharton Software said that it has come out [stronger than ever] since the breach.',
      'Wharton Software [does not expect a material impact] on its results from the attack.',
    ],
    not: [
      { text: 'The breach has cost Wharton Software 3.1 million pounds so far.', because: 'A figure, not a mood.' },
    ],
    behind: [
      {
        text: 'A listed company may not combine such an announcement with the marketing of its activities.',
        source: 'mar',
      },
      { text: 'Of the first eleven filings on material incidents, nine named no material impact.', source: 'filings' },
    ],
  },
};
