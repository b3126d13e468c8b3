// What the rows of "stonewall" light up, and what they must not. Wide on purpose: the refiners judge after them.
import { samples } from '../samples';
import stonewall from './stonewall';

samples(stonewall, [
  'The [investigation is ongoing].',
  'Pellworth [declined to comment].',
  'The firm [did not respond].',
  'Nothing is known [at this time].',
  'We will publish the report on 1 June.',
  'The court sat for two days.',
]);
