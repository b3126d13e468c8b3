// What kinds of data: sentences that its cues must find, and must not.
import { cueSamples } from '../cue-samples';
import dataTypes from './data-types';

cueSamples(dataTypes, {
  stated: [
    'The files included names, addresses and dates of birth.',
    'The form holds surnames, home addresses and medical histories.',
    'No passport numbers were involved.',
    'The drive held payslips and contracts.',
  ],
  vague: [
    'Personal information was involved.',
    'The data involved varies by individual.',
    'Customer files held on the server were hit.',
  ],
  withheld: ['The school did not say what data was taken.', 'Brookfold would not give the exact nature of the data.'],
  dark: ['The bridge was built in stone.', 'The museum opens at nine.'],
});
