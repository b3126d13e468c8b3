// NIS2: what puts it in sight, what does not, and its clock.
import { lawSamples } from '../law-samples';
import nis2Early from './nis2-early';

lawSamples(nis2Early, {
  named: ['The water works fall under NIS2.', 'The operator warned its CSIRT under the NIS directive.'],
  dark: ['A niece of the owner spoke.', 'It was Dennis 2 days later.'],
  ran: [['2026-05-31', '2026-06-01']],
});
