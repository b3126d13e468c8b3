// What the rows of "hedging" light up, and what they must not. Wide on purpose: the refiners judge after them.
import { samples } from '../samples';
import hedging from './hedging';

samples(hedging, [
  'Names [may have been accessed].',
  'The flaw [could have exposed] addresses.',
  'Clients [potentially affected] will get a letter.',
  'A [possible unauthorised access] was seen.',
  'You may call us on weekdays.',
  'The meeting is in May.',
]);
