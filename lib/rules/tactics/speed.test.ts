// What the rows of "speed" light up, and what they must not. Wider than what a reader sees: the refiners judge after them.
import { samples } from '../samples';
import speed from './speed';

samples(speed, [
  'We [immediately contained] the intrusion.',
  'The trust [acted immediately].',
  'Our team [quickly identified] the flaw.',
  '[As soon as we became aware] we told the police.',
  'Pellworth took [immediate steps] to close the hole.',
  'The alarm rang at 02:10 and the server was cut off at 04:00.',
  'The report appears on 3 May.',
]);
