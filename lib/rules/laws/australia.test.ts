// Australian Privacy Act: what puts it in sight, what does not, and its clock.
import { lawSamples } from '../law-samples';
import australia from './australia';

lawSamples(australia, {
  named: ['The retailer has told the OAIC.', 'Most of the customers live in Australia.'],
  dark: [
    'An Austrian baker lost his recipes.',
    'The commissioner opened the fair.',
    `${'The shop is open again. '.repeat(20)} It has more shops in Australia.`,
  ],
  ran: [
    ['2026-03-02', '2026-04-01'],
    ['2024-01-31', '2024-03-01'],
  ],
});
