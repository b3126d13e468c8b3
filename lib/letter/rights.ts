// The rights a person may cite after a breach, by where they live. Each is put as a condition: whether it applies is for the reader to know.

export type Jurisdiction = 'eu' | 'uk' | 'hipaa' | 'california' | 'none';

export interface Right {
  id: Jurisdiction;
  /** As a choice in a menu. */
  label: string;
  /** Who answers such letters there. */
  to: string;
  /** Whole sentences for the letter; none for `none`. */
  paragraphs: string[];
  /** Where the claims come from. */
  source: string;
}

const access = (law: string) =>
  `Where the ${law} applies, I ask under Article 15 whether you process my personal data, and for a copy of them, their source and recipients. Article 12(3) gives one month for the answer.`;
const told = (law: string) =>
  `Where the incident is likely to be a high risk to me, Article 34 of the ${law} asks that I am told without undue delay, in clear and plain language, what happened, whom I can contact, what is likely to follow, and what was done about it.`;

export const RIGHTS: Right[] = [
  {
    id: 'eu',
    label: 'European Union or EEA (GDPR)',
    to: 'Data protection officer',
    paragraphs: [access('GDPR'), told('GDPR')],
    source: 'Regulation (EU) 2016/679, Articles 12(3), 15 and 34',
  },
  {
    id: 'uk',
    label: 'United Kingdom (UK GDPR)',
    to: 'Data protection officer',
    paragraphs: [access('UK GDPR'), told('UK GDPR')],
    source: 'UK GDPR, Articles 12(3), 15 and 34',
  },
  {
    id: 'hipaa',
    label: 'Health care in the United States (HIPAA)',
    to: 'Privacy officer',
    paragraphs: [
      'Where HIPAA applies, I ask under 45 CFR 164.524 for access to my health information, and under 45 CFR 164.528 for an accounting of its disclosures.',
      'Where my unsecured health information is concerned, 45 CFR 164.404 asks that I am told without unreasonable delay, and within 60 days of discovery at the latest, what happened and when, which kinds of information, what I can do, and what you are doing.',
    ],
    source: '45 CFR 164.404, 164.524 and 164.528',
  },
  {
    id: 'california',
    label: 'California (Civil Code)',
    to: 'Privacy team',
    paragraphs: [
      'Where the California Consumer Privacy Act applies, I ask under Civil Code 1798.110 which personal information about me you have collected, from where, and with whom it was shared.',
      'Where my unencrypted personal information was acquired, Civil Code 1798.82 asks for a notice that says what happened, what information was involved, what you are doing, what I can do, and whom I can ask.',
    ],
    source: 'California Civil Code 1798.82 and 1798.110',
  },
  { id: 'none', label: 'Elsewhere, or no law cited', to: 'Data protection officer', paragraphs: [], source: '' },
];

export function rightFor(jurisdiction: Jurisdiction): Right {
  return RIGHTS.find(({ id }) => id === jurisdiction) ?? RIGHTS.at(-1)!;
}
