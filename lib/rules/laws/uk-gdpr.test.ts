// UK GDPR: what puts it in sight, what does not, and its clock.
import { lawSamples } from '../law-samples';
import ukGdpr from './uk-gdpr';

lawSamples(ukGdpr, {
  named: [
    'The ICO was told on Monday.',
    'A trust of the NHS uses the software.',
    'Its office in Belfast, Northern Ireland, is closed.',
  ],
  dark: [
    'An icon of the eighties.',
    'The commissioner of the works was told.',
    'It told the Office of the Australian Information Commissioner.',
    'The New South Wales Police were told.',
    'Its shops are in Victoria, British Columbia.',
    'It has 40 shops across New England.',
    'Its shop in London, Ontario, is shut. London alone was hit.',
    'It ran an initial coin offering (ICO). The ICO raised nothing.',
    'In 2018 British Airways lost the records of 400,000 customers.',
    `${'The shop is open again. '.repeat(20)} A British expert was asked.`,
  ],
  ran: [
    ['2026-02-27', '2026-03-02'],
    ['2024-02-27', '2024-03-01'],
  ],
});
