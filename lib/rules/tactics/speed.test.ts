// What the rows of "speed" light up, and what they must not. Wide on purpose: the refiners judge after them.
import { samples } from '../samples';
import speed from './speed';

samples(speed, [
  'We [immediately contained] it.',
  'The trust [acted immediately].',
  'Our team [quickly identified] one flaw.',
  '[As soon as we became aware] we told the police.',
  'Pellworth [took immediate steps] to close the hole.',
  'The alarm rang at 02:10 and the server was cut off at 04:00.',
  'The report appears on 3 May.',
]);
