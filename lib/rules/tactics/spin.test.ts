// What the rows of "spin" light up, and what they must not. Wide on purpose: the refiners judge after them.
import { samples } from '../samples';
import spin from './spin';

samples(spin, [
  'The event is [not material].',
  'We have a [substantial revenue growth opportunity].',
  'We will [be stronger than ever].',
  'Our [industry-leading security] held.',
  'The clean-up cost £2m.',
  'The shop sells shoes.',
]);
