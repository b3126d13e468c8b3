// The order in which tactics take precedence (guide, section 2) and items stand in the checklist (guide, section 3).
import type { FamilyId, GroupId, ItemId, TacticId } from '../model';

/** Most specific first: where two tactics fit the same words, the earlier one wins. */
export const PRECEDENCE: TacticId[] = [
  'no-evidence',
  'caution',
  'sidestep',
  'minimising',
  'speed',
  'hedging',
  'vague-scope',
  'blame-shift',
  'excuse',
  'spin',
  'stonewall',
  'authority',
  'goodwill',
  'euphemism',
];

export const CHECKLIST: ItemId[] = [
  'began',
  'detected',
  'discovered-by',
  'disclosed',
  'cause',
  'attacker',
  'ransom',
  'systems',
  'supply-chain',
  'data-types',
  'taken',
  'people-count',
  'people-who',
  'protection',
  'misuse',
  'containment',
  'investigation',
  'regulator',
  'police',
  'people-told',
  'help',
  'service-impact',
  'prevention',
  'outlook',
];

export const GROUPS: { id: GroupId; name: string }[] = [
  { id: 'when', name: 'When' },
  { id: 'how', name: 'How' },
  { id: 'taken', name: 'What was taken' },
  { id: 'response', name: 'Response' },
];

export const FAMILIES: { id: FamilyId; name: string; line: string }[] = [
  { id: 'smaller', name: 'Makes it smaller', line: 'thin solid line' },
  { id: 'vaguer', name: 'Makes it vaguer', line: 'dotted line' },
  { id: 'elsewhere', name: 'Points elsewhere', line: 'dashed line' },
  { id: 'better', name: 'Makes it look better', line: 'double line' },
  { id: 'closed', name: 'Closes the subject', line: 'thick solid line' },
];
