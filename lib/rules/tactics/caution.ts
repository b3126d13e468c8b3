// A duty, put as a favour: what this tactic is, why it matters, and the phrases that carry it.
import type { Tactic } from '../types';

export default {
  id: 'caution',
  family: 'better',
  name: 'A duty, put as a favour',
  why: '“As a precaution” suggests a choice. It may have been a necessity, or the law.',
  ask: ['Was this step needed, or required?', 'What was found that prompted it?'],
  source: 'The reading guide, section 2.',
  phrases: ['out of an abundance of caution', 'as a precaution', 'precautionary measure'],
} satisfies Tactic;
