// Examples of each tactic, what is not one, and the law or study behind it. Every sentence is invented. Those that speak of the response are in `response-help.ts`.
import type { TacticId } from '../../model';
import { RESPONSE_HELP } from './response-help';
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
  ...RESPONSE_HELP,
};
