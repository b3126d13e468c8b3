// What comes next: sentences that its cues must find, and must not.
import { cueSamples } from '../cue-samples';
import outlook from './outlook';

cueSamples(outlook, {
  stated: [
    'A class action lawsuit has been filed.',
    'The company expects costs of about 3 million.',
    'It does not expect a material effect on its results.',
    'Shares fell four percent.',
    'A further report is due on 4 June.',
  ],
  vague: [
    'We will provide updates as more information becomes available.',
    'The school may face a fine.',
    'It is too early to estimate the damage.',
    'The town had an insurance policy to cover such losses.',
  ],
  withheld: ['It would not estimate the cost.'],
  dark: ['The lamp was lit.', 'The piano is old.'],
});
