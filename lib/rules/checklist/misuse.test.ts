// Misused or sold: sentences that its cues must find, and must not.
import { cueSamples } from '../cue-samples';
import misuse from './misuse';

cueSamples(misuse, {
  stated: [
    'The records were offered for sale on a hacking forum.',
    'Screenshots of the files appeared on a leak site.',
    'Two clients reported fraudulent charges.',
    'Thieves drained funds worth a million.',
  ],
  vague: [
    'There is no evidence that any information has been misused.',
    'The gang vowed to release everything.',
    'The data has not been published.',
    'The thieves gave assurances that copies were destroyed.',
  ],
  withheld: ['It is unknown how the data was used.'],
  dark: ['The orchard was planted by monks.', 'The bakery closed early.'],
});
