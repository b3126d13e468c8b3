// A whole dossier of an invented breach, for tests and pictures: every status, several tactics, notes, sources.
import type { Answer, Dossier, Evidence, ItemId, Reading, Signal, Span, TacticId, Voice } from '../lib/model';

export const SAMPLE_TEXT = `Tarnwick Ferries says passengers' details were copied in booking attack

Tarnwick Ferries said on Thursday (12 November) that a limited number of passengers may be affected by a cyber incident at its booking office. The attack began on Saturday 31 October, a spokesman said, and the online booking system went down the same night.
Names, home addresses and passport numbers of people who sailed to the outer islands since 2021 were copied, the company said. There is no evidence that any of the data has been misused, it added.
The company declined to say how many passengers are concerned. It would not say whether a ransom had been demanded. A third-party IT supplier, which it did not name, ran the system.
"We acted immediately and the matter is contained," the spokesman said. "We take the privacy of our passengers very seriously." Leading cyber-security experts are looking into it; the investigation is ongoing.
The ferry line told the Maritime Data Office on 3 November, and letters have been going out since Monday. A helpline is open on weekdays from nine to five. Online booking returned on 6 November.
A full statement will follow on 1 December. Payment card details were not affected, the company said, and sailings ran as normal.`;

/** The only place where `quote` stands in the sample's text. Throws where it stands nowhere. */
export function spanOf(quote: string, text = SAMPLE_TEXT): Span {
  const start = text.indexOf(quote);
  if (start < 0) throw new Error(`not in the sample: ${quote}`);
  return { start, end: start + quote.length };
}

/** The sentence around a span: from after the last stop to the next one. */
function sentenceOf(span: Span): Span {
  const before = Math.max(SAMPLE_TEXT.lastIndexOf('. ', span.start) + 1, SAMPLE_TEXT.lastIndexOf('\n', span.start));
  const stop = SAMPLE_TEXT.slice(span.end).search(/[.]["”]?(?=\s|$)/);
  const end = stop < 0 ? SAMPLE_TEXT.length : span.end + stop + 1;
  return { start: before < 0 ? 0 : before + 1, end };
}

function says(status: Answer['status'], quote: string, more: Partial<Answer> & { voice?: Voice } = {}): Answer {
  const { voice = 'organisation', ...rest } = more;
  const evidence: Evidence[] = [{ ...spanOf(quote), voice }];
  return { status, evidence, sure: true, because: ['sample'], ...rest };
}

const notSaid: Answer = { status: 'missing', evidence: [], sure: true, because: [] };

const items: Record<ItemId, Answer> = {
  began: says('stated', 'The attack began on Saturday 31 October', { value: '2026-10-31' }),
  detected: notSaid,
  'discovered-by': notSaid,
  disclosed: says('stated', 'said on Thursday (12 November)', { value: '2026-11-12', voice: 'reporter' }),
  cause: says('vague', 'a cyber incident at its booking office', { sure: false }),
  attacker: notSaid,
  ransom: says('withheld', 'It would not say whether a ransom had been demanded', { voice: 'reporter' }),
  systems: says('stated', 'the online booking system went down the same night'),
  'supply-chain': says('withheld', 'A third-party IT supplier, which it did not name, ran the system', {
    voice: 'reporter',
  }),
  'data-types': says('stated', 'Names, home addresses and passport numbers'),
  taken: says('stated', 'were copied, the company said'),
  'people-count': says('withheld', 'declined to say how many passengers are concerned', { voice: 'reporter' }),
  'people-who': says('stated', 'people who sailed to the outer islands since 2021'),
  protection: notSaid,
  misuse: says('vague', 'There is no evidence that any of the data has been misused'),
  containment: says('vague', 'the matter is contained'),
  investigation: says('vague', 'Leading cyber-security experts are looking into it'),
  regulator: says('stated', 'told the Maritime Data Office on 3 November', { voice: 'reporter' }),
  police: notSaid,
  'people-told': says('stated', 'letters have been going out since Monday', { voice: 'reporter' }),
  help: says('stated', 'A helpline is open on weekdays from nine to five', { voice: 'reporter', sure: false }),
  'service-impact': says('stated', 'Online booking returned on 6 November', { voice: 'reporter' }),
  prevention: notSaid,
  outlook: says('stated', 'A full statement will follow on 1 December', { voice: 'reporter' }),
};

function signal(tactic: TacticId, phrase: string, questions: string[], more: Partial<Signal> = {}): Signal {
  const span = spanOf(phrase);
  const rule = `${tactic}/${phrase.toLowerCase().replace(/ /g, '-')}`;
  const fixed = { id: `${tactic}@${span.start}`, tactic, rule, sentence: sentenceOf(span) };
  return { ...span, ...fixed, voice: 'organisation', sure: true, repeats: 1, questions, answered: [], ...more };
}

const signals: Signal[] = [
  signal('minimising', 'limited number', ['What is the number?', 'Out of how many in all?']),
  signal('hedging', 'may be affected', ['What would settle it?'], {
    answered: [{ item: 'taken', sentence: spanOf('were copied, the company said'), complete: true }],
  }),
  signal('euphemism', 'cyber incident', ['What happened, in a plain verb?']),
  signal('no-evidence', 'no evidence', ['Who looked, where, and for how long?', 'Is it ruled out, or not yet seen?']),
  signal('blame-shift', 'A third-party IT supplier', ['Who exactly, and what could they reach?']),
  signal('speed', 'acted immediately', ['When was it found, and when did it stop?'], {
    answered: [{ item: 'began', sentence: spanOf('The attack began on Saturday 31 October'), complete: false }],
  }),
  signal('goodwill', 'take the privacy of our passengers very seriously', ['What do those affected get?']),
  signal('authority', 'Leading cyber-security experts', ['Which firm or agency?'], { sure: false }),
  signal('stonewall', 'the investigation is ongoing', ['When will there be an answer?', 'What is known already?'], {
    repeats: 2,
  }),
  signal('sidestep', 'Payment card details were not affected', ['How was this ruled out?']),
].sort((a, b) => a.start - b.start);

const reading: Reading = {
  disclosure: true,
  forced: false,
  organisation: 'Tarnwick Ferries',
  words: SAMPLE_TEXT.split(/\s+/).length,
  signals,
  items,
  delay: { from: 'began', to: 'disclosed', days: 12 },
  remarks: [
    {
      kind: 'clock',
      item: 'regulator',
      text: 'Whether the regulator was told within 72 hours of discovery cannot be read here: the day it was found is not said.',
      spans: [spanOf('told the Maritime Data Office on 3 November')],
      source: 'GDPR, Article 33(1)',
    },
    {
      kind: 'sidestep',
      item: 'data-types',
      text: 'The text says that payment cards were not affected; passport numbers were.',
      spans: [spanOf('Payment card details were not affected'), spanOf('passport numbers')],
    },
  ],
};

/** A fresh copy each time: tests may change what they are handed. */
export function sampleDossier(change: (dossier: Dossier) => void = () => {}): Dossier {
  const dossier: Dossier = {
    article: {
      url: 'https://www.skerrypost.example/news/tarnwick-ferries-booking-attack?edition=west',
      title: "Tarnwick Ferries says passengers' details were copied in booking attack",
      text: SAMPLE_TEXT,
      date: '2026-11-13',
      publisher: 'The Skerry Post',
      lang: 'en-GB',
      sources: [{ href: 'https://www.tarnwickferries.example/notice', label: 'Notice to passengers' }],
    },
    reading,
    notes: {
      ticks: {
        detected: {
          link: 'https://harbourwatch.example/2026/11/tarnwick',
          note: 'Found on 2 November, by the supplier.',
          at: '2026-11-22T10:12:00.000Z',
        },
      },
      overrides: { cause: 'withheld' },
      questions: ['Do staff records sit on the same system?'],
      dismissed: ['take the privacy of our passengers very seriously'],
    },
    readAt: '2026-11-22T09:30:00.000Z',
    versions: { extension: '0.1.0', rules: '2026-11-01' },
    hash: '665c1c9a0ab0acd951f848a04b05a27f339e22ee745594349bf114c4a5ca11c6',
  };
  const copy = structuredClone(dossier);
  change(copy);
  return copy;
}
