// What the rows of "blame-shift" light up, and what they must not. Wider than what a reader sees: the refiners judge after them.
import { samples } from '../samples';
import blameShift from './blame-shift';

samples(blameShift, [
  'The list was lost by [a third-party vendor].',
  'It was down to [human error].',
  'The intruder used [reused passwords].',
  '[A rogue employee] took the list.',
  'Blackthorn Systems ran the servers.',
  'The council runs its own mail.',
]);
