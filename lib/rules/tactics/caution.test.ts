// What the rows of "caution" light up, and what they must not. Wide on purpose: the refiners judge after them.
import { samples } from '../samples';
import caution from './caution';

samples(caution, [
  'We closed the site [out of an abundance of caution].',
  'Passwords were reset [as a precaution].',
  'It is [a purely precautionary measure].',
  'The road sign says slow.',
  'Passwords were reset on 3 May.',
]);
