// New York: what puts it in sight, what does not, and its clock.
import { lawSamples } from '../law-samples';
import newYork from './new-york';

lawSamples(newYork, {
  named: ['New York residents are being written to.', 'The bank told NYDFS.'],
  dark: ['The firm has an office in New York.', 'Residents of York were told.'],
  ran: [['2026-03-15', '2026-04-14']],
});
