// Help for the tactics that speak of the response and the organisation itself. Every sentence is invented.
import type { TacticId } from '../../model';
import type { TacticHelp } from './types';

export const RESPONSE_HELP = {
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
} satisfies Partial<Record<TacticId, TacticHelp>>;
