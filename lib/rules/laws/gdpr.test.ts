// GDPR: what puts it in sight, what does not, and its clock.
import { lawSamples } from '../law-samples';
import gdpr from './gdpr';

lawSamples(gdpr, {
  named: [
    'The data protection authority has been informed.',
    'Its two shops in Ireland are closed.',
    'The Swedish Authority for Privacy Protection has opened a case.',
  ],
  dark: [
    'The authority of the editor was never in doubt.',
    'A polished surface.',
    'Its office in Belfast, Northern Ireland, is closed.',
    `${'The shop is open again. '.repeat(20)} An expert from Germany was asked.`,
  ],
  ran: [
    ['2026-02-27', '2026-03-02'],
    ['2025-12-30', '2026-01-02'],
  ],
});
