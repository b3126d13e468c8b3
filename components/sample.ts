// An invented story and its reading, for tests and the gallery of screens. No such organisation exists.
import type { Answer, Dossier, Evidence, ItemId, Signal, Status, TacticId } from '../lib/model';
import { sampleArticle } from './sample-story';

const TEXT = sampleArticle.text;

/** The span of `words` in the story; throws where they do not stand in it. */
function span(words: string) {
  const start = TEXT.indexOf(words);
  if (start < 0) throw new Error(`not in the story: ${words}`);
  return { start, end: start + words.length };
}

function answer(status: Status, words?: string, more: Partial<Answer> = {}): Answer {
  const evidence: Evidence[] = words ? [{ ...span(words), voice: 'organisation' }] : [];
  return { status, evidence, sure: true, because: [], ...more };
}

const ITEMS: Record<ItemId, Answer> = {
  began: answer('stated', 'The attack began in the early hours of Saturday 31 October', { value: '2026-10-31' }),
  detected: answer('missing'),
  'discovered-by': answer('missing'),
  disclosed: answer('stated', 'said on Monday (9 November)', { value: '2026-11-09' }),
  cause: answer('vague', 'a highly sophisticated criminal attack” that began at a third-party IT supplier'),
  attacker: answer('vague', 'an unauthorised third party', { sure: false }),
  ransom: answer('withheld', 'declined to say how many patients are concerned or whether a ransom had been demanded'),
  systems: answer('stated', 'the chain’s online booking system went down'),
  'supply-chain': answer('withheld', 'a third-party IT supplier, which it did not name'),
  'data-types': answer('stated', 'names, home addresses, dates of birth and dental X-rays'),
  taken: answer('vague', 'may have accessed certain patient information'),
  'people-count': answer('withheld', 'declined to say how many patients are concerned', {
    evidence: [
      { ...span('declined to say how many patients are concerned'), voice: 'organisation' },
      { ...span('“A limited number tells me nothing,” said Dana Oyelaran'), voice: 'critic' },
    ],
  }),
  'people-who': answer('stated', 'people treated since 2019 at any of the 61 clinics'),
  protection: answer('missing'),
  misuse: answer('vague', 'no evidence that any data has been misused'),
  containment: answer('stated', 'took three servers offline'),
  investigation: answer('vague', 'leading cyber-security experts'),
  regulator: answer('stated', 'told the Information Commissioner’s Office on 3 November'),
  police: answer('missing'),
  'people-told': answer('stated', 'Letters to patients have been going out since Monday'),
  help: answer('stated', 'a helpline, open on weekdays from nine to five'),
  'service-impact': answer('stated', 'Online booking was down for six days and returned on 6 November', {
    sure: false,
  }),
  prevention: answer('missing'),
  outlook: answer('stated', 'Its next statement, it said, would come on 1 December'),
};

const SIGNALS: [TacticId, string, string[]][] = [
  ['euphemism', 'security incident', ['What happened, in a plain verb?']],
  ['hedging', 'may have accessed', ['Did it happen, or can nobody tell?', 'What would settle it?']],
  ['vague-scope', 'certain patient information', ['Which, exactly?']],
  ['speed', 'acted immediately', ['Counted from what: the break-in, or its discovery?']],
  ['caution', 'out of an abundance of caution', ['Was this step needed, or required?']],
  ['goodwill', 'take the security of our patients’ information very seriously', ['What was done, and when?']],
  [
    'minimising',
    'limited number',
    ['What is the number?', 'Out of how many in all?', 'Is the count finished, or still going?'],
  ],
  ['no-evidence', 'no evidence', ['Who looked, where, and for how long?']],
  ['excuse', 'highly sophisticated', ['How did they get in?']],
  ['blame-shift', 'a third-party IT supplier', ['Who exactly, and what could they reach?']],
  ['sidestep', 'No payment card or bank details', ['What was reached?']],
  ['sidestep', 'remained open throughout', ['How was this ruled out?']],
  ['authority', 'leading cyber-security experts', ['Which firm or agency?']],
  ['stonewall', 'declined to say', ['When will there be an answer?']],
  ['stonewall', 'investigation is ongoing', ['What is known already?']],
  ['spin', 'stronger than ever', ['Good for whom: investors, or the people affected?']],
  ['spin', 'not material', ['What does this change for them?']],
];

const signals: Signal[] = SIGNALS.map(([tactic, words, questions]) => {
  const at = span(words);
  const answered: Signal['answered'] =
    tactic === 'vague-scope'
      ? [
          {
            item: 'data-types',
            sentence: span('names, home addresses, dates of birth and dental X-rays'),
            complete: true,
          },
        ]
      : [];
  const id = `${tactic}@${at.start}`;
  const rule = `${tactic}/${words}`;
  return { ...at, id, tactic, rule, sentence: at, voice: 'organisation', sure: true, repeats: 1, questions, answered };
});

/** Halvern Dental as read: 11 of 24 answered, 17 signals, 9 days from attack to disclosure. */
export const sample: Dossier = {
  article: sampleArticle,
  reading: {
    disclosure: true,
    forced: false,
    organisation: 'Halvern Dental',
    words: 320,
    signals,
    items: ITEMS,
    delay: { from: 'began', to: 'disclosed', days: 9 },
    remarks: [
      {
        kind: 'clock',
        item: 'regulator',
        text: 'Three days from the attack to the regulator; the clock of 72 hours runs from becoming aware, which is not dated here.',
        spans: [span('told the Information Commissioner’s Office on 3 November')],
        source: 'GDPR, Article 33(1)',
      },
    ],
  },
  notes: { ticks: {}, overrides: {}, questions: [], dismissed: [] },
  readAt: '2026-11-10T09:12:00Z',
  versions: { extension: '0.1.0', rules: '2026.11.7' },
  hash: 'e3f2a621143ac88930371b32245f431f74deb020aea582dae7c582bfe5e7cbe7',
};

/** The same, with a reader's tick, note, link and own status on it. */
export const noted: Dossier = {
  ...sample,
  notes: {
    ticks: {
      detected: {
        note: 'Found on 2 November, by the supplier.',
        link: 'https://clinicwatch.example/halvern',
        at: '2026-11-11T08:00:00Z',
      },
    },
    overrides: { 'people-count': 'vague' },
    questions: ['Were the X-rays of children among them?'],
    dismissed: [],
  },
};
