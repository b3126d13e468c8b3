// HIPAA: what puts it in sight, what does not, and its clock.
import { lawSamples } from '../law-samples';
import hipaa from './hipaa';

lawSamples(hipaa, {
  named: ['Protected health information was in the mailbox.', 'The clinic told the Office for Civil Rights.'],
  dark: ['Her health is protected by long walks.', 'The office for tourism was told.'],
  ran: [['2026-01-05', '2026-03-06']],
});
