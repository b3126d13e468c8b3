// Which item of the checklist answers which question of a tactic, and about what the phrase must speak for that.
import type { ItemId, TacticId } from '../model';

export interface AnswerLink {
  /** Index into the tactic's questions. */
  ask: number;
  item: ItemId;
  /** A pattern that the phrase, or else its clause, must hold; absent where the tactic alone says what is asked. */
  about?: string;
}

const DATA = '(data|information|records|details|files|documents|fields)';
const PEOPLE =
  '(people|customer*|patient*|user*|member*|employee*|student*|client*|individual*|person*|account*|subscriber*|guest*|staff|passenger*|resident*|applicant*)';
const SYSTEMS =
  '(system*|server*|network*|computer*|database*|application*|device*|platform*|site*|website*|infrastructure|environment)';

/** Tactics without a row ask what no single item answers. */
export const ANSWERS: Partial<Record<TacticId, AnswerLink[]>> = {
  minimising: [{ ask: 0, item: 'people-count', about: PEOPLE }],
  'vague-scope': [
    { ask: 0, item: 'data-types', about: DATA },
    { ask: 0, item: 'people-who', about: PEOPLE },
    { ask: 0, item: 'systems', about: SYSTEMS },
  ],
  hedging: [
    {
      ask: 0,
      item: 'taken',
      about: '(access*|acquir*|taken|stolen|copied|viewed|exposed|obtained|compromised|download*|exfiltrat*|affected)',
    },
  ],
  euphemism: [{ ask: 0, item: 'cause' }],
  excuse: [{ ask: 0, item: 'cause' }],
  'blame-shift': [
    { ask: 0, item: 'supply-chain', about: '(third-party|third party|vendor|supplier|provider|contractor|partner)' },
  ],
  authority: [
    {
      ask: 0,
      item: 'investigation',
      about: '(expert*|specialist*|firm*|investigator*|compan*|consultant*|professional*|team*)',
    },
    { ask: 0, item: 'police', about: '(law enforcement|police)' },
    { ask: 0, item: 'regulator', about: '(regulator*|authorities|agencies|bodies)' },
  ],
  speed: [
    { ask: 1, item: 'detected' },
    { ask: 2, item: 'containment' },
  ],
  goodwill: [{ ask: 1, item: 'help' }],
  stonewall: [
    { ask: 0, item: 'outlook', about: '(ongoing|update*|further|underway|under way|continu*|at this (time|stage))' },
  ],
  sidestep: [{ ask: 0, item: 'data-types' }],
};
