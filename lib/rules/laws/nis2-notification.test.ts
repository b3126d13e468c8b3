// NIS2: what puts it in sight, what does not, and its clock.
import { lawSamples } from '../law-samples';
import nis2Notification from './nis2-notification';

lawSamples(nis2Notification, {
  named: ['The water works fall under NIS2.', 'The NIS directive applies to the operator.'],
  dark: ['A niece of the owner spoke.', 'Tennis 2 hours a day.'],
  ran: [['2026-05-31', '2026-06-03']],
});
