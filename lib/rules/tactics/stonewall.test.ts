// What the rows of "stonewall" light up, and what they must not. Wider than what a reader sees: the refiners judge after them.
import { samples } from '../samples';
import stonewall from './stonewall';

samples(stonewall, [
  'The [investigation is ongoing].',
  'Pellworth [declined to comment].',
  'The firm [did not respond] by Monday.',
  'Nothing is known [at this time].',
  'We will publish the report on 1 June.',
  'The court sat for two days.',
]);
