// Small, without a number: what this tactic is, why it matters, and the phrases that carry it.
import type { Tactic } from '../types';

export default {
  id: 'minimising',
  family: 'smaller',
  name: 'Small, without a number',
  why: 'A small word is not a small number. Until there is a figure, the size is unknown.',
  ask: ['What is the number?', 'Out of how many in all?', 'Is the count finished, or still going?'],
  source: 'The reading guide, section 2.',
  phrases: ['minimal impact', 'limited number', 'isolated incident', 'only affected', 'brief period', 'a subset of'],
} satisfies Tactic;
