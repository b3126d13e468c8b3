// What the rows of "blame-shift" light up, and what they must not. Wide on purpose: the refiners judge after them.
import { samples } from '../samples';
import blameShift from './blame-shift';

samples(blameShift, [
  'It runs on [a third-party vendor].',
  'It was down to [human error].',
  'The intruder used [reused passwords].',
  'A [rogue employee] took the list.',
  'Blackthorn Systems ran the servers.',
  'The council runs its own mail.',
]);
