// CERT-In: what puts it in sight, what does not, and its clock.
import { lawSamples } from '../law-samples';
import certIn from './cert-in';

lawSamples(certIn, {
  named: ['The lender reported the matter to CERT-In.', 'The Indian Computer Emergency Response Team was told.'],
  dark: ['The certificate had expired.', 'A concert in Mumbai was cancelled.'],
  ran: [['2026-06-10', '2026-06-11']],
});
