// No more for now: what this tactic is, why it matters, and the phrases that carry it.
import type { Tactic } from '../types';

export default {
  id: 'stonewall',
  family: 'closed',
  name: 'No more for now',
  why: 'Some answers have to wait. The date of the next one need not.',
  ask: ['When will there be an answer?', 'What is known already?', 'What prevents saying it: the law, or a choice?'],
  source: 'The reading guide, section 2.',
  phrases: ['investigation is ongoing', 'declined to comment', 'did not respond', 'at this (time|stage)'],
} satisfies Tactic;
