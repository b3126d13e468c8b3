// What the rows of "goodwill" light up, and what they must not. Wide on purpose: the refiners judge after them.
import { samples } from '../samples';
import goodwill from './goodwill';

samples(goodwill, [
  'We [take your privacy very seriously].',
  'Your [safety is our top priority].',
  'We are [committed to protecting] data.',
  '[We apologise for any inconvenience].',
  'The minister opened the bridge.',
  'Thieves sold the list.',
]);
