// Seen, copied or published: sentences that its cues must find, and must not.
import { cueSamples } from '../cue-samples';
import taken from './taken';

cueSamples(taken, {
  stated: ['The hackers stole customer data.', 'Patient records were copied and posted online.'],
  vague: ['Your information may have been accessed.'],
  withheld: ['The firm would not say whether any data was stolen.'],
  dark: ['The weather was fine.'],
});
