// What the rows of "minimising" light up, and what they must not. Wide on purpose: the refiners judge after them.
import { samples } from '../samples';
import minimising from './minimising';

samples(minimising, [
  'Harlow said there was [minimal impact] on its shops.',
  '[Just a small number of] members were told.',
  'It was an [isolated incident], Harlow said.',
  'The breach [only affected] its old forum.',
  'Files were open for a [brief period].',
  'The intruder saw [a subset of] invoices.',
  'Harlow lost 27 card numbers.',
  'About 2% of accounts were opened.',
  'The council will minimise impact on traffic.',
  'The fire was contained by noon.',
]);
