// Washington State: what puts it in sight, what does not, and its clock.
import { lawSamples } from '../law-samples';
import washington from './washington';

lawSamples(washington, {
  named: ['Notice was given to the Washington Attorney General.', 'Residents of Washington can call a line.'],
  dark: ['The company lobbied in Washington.', 'George Washington slept here.'],
  ran: [['2026-04-01', '2026-05-01']],
});
