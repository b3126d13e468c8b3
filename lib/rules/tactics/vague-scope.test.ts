// What the rows of "vague-scope" light up, and what they must not. Wide on purpose: the refiners judge after them.
import { samples } from '../samples';
import vagueScope from './vague-scope';

samples(vagueScope, [
  'The thieves took [certain personal data].',
  'It hit [a number of patients].',
  'Letters went to [some of our customers].',
  'It held [information such as] names.',
  'They encrypted its [office servers].',
  'The thieves took names and passport numbers.',
  'The files include names.',
]);
