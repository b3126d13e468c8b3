// Misused or sold: sentences that its cues must find, and must not.
import { cueSamples } from '../cue-samples';
import misuse from './misuse';

cueSamples(misuse, {
  stated: ['The records were offered for sale on a hacking forum.'],
  vague: ['There is no evidence that any information has been misused.'],
  dark: ['The orchard was planted by monks.'],
});
