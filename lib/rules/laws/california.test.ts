// California: what puts it in sight, what does not, and its clock.
import { lawSamples } from '../law-samples';
import california from './california';

lawSamples(california, {
  named: ['Notice was filed with the California Attorney General.', 'California residents have further rights.'],
  dark: ['The band toured California in May.', 'A resident of Nevada complained.'],
  ran: [['2026-02-01', '2026-03-03']],
});
