// Fast, without a time: what this tactic is, why it matters, and the phrases that carry it.
import type { Tactic } from '../types';

export default {
  id: 'speed',
  family: 'better',
  name: 'Fast, without a time',
  why: 'Speed is the distance between two times. The phrase gives neither.',
  ask: [
    'Counted from what: the break-in, or its discovery?',
    'When was it found, and when did it stop?',
    'What exactly was done?',
  ],
  source: 'The reading guide, section 2.',
  phrases: [
    'immediately contained',
    'acted immediately',
    'quickly identified',
    'as soon as we became aware',
    'within hours',
  ],
} satisfies Tactic;
