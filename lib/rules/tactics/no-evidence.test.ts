// What the rows of "no-evidence" light up, and what they must not. Wide on purpose: the refiners judge after them.
import { samples } from '../samples';
import noEvidence from './no-evidence';

samples(noEvidence, [
  'There is [no evidence that] data was misused.',
  'We are [not aware of any misuse].',
  'Pellworth has [no reason to believe] that files left the building.',
  'The trust [does not believe that] pupils are concerned.',
  '[No customers have complained] so far.',
  'Nobody has contacted us, and no ransom was demanded.',
  'Investigators found evidence of misuse.',
  'The review ruled out theft after reading all logs.',
]);
