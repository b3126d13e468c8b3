// UK GDPR: what puts it in sight, what does not, and its clock.
import { lawSamples } from '../law-samples';
import ukGdpr from './uk-gdpr';

lawSamples(ukGdpr, {
  named: ['The ICO was told on Monday.', 'A trust of the NHS uses the software.'],
  dark: ['An icon of the eighties.', 'The commissioner of the works was told.'],
  ran: [
    ['2026-02-27', '2026-03-02'],
    ['2024-02-27', '2024-03-01'],
  ],
});
