// What the rows of "sidestep" light up, and what they must not. Wide on purpose: the refiners judge after them.
import { samples } from '../samples';
import sidestep from './sidestep';

samples(sidestep, [
  'Bank [data was not affected].',
  '[Services remained operational].',
  'The breach [did not compromise payment] data.',
  '[No credit card data is stored] here.',
  'Names and addresses were stolen.',
  'The site was down for two days.',
]);
