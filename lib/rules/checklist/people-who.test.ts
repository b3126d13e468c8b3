// Who they are: sentences that its cues must find, and must not.
import { cueSamples } from '../cue-samples';
import peopleWho from './people-who';

cueSamples(peopleWho, {
  stated: ['Patients whose scans were made since April are affected.'],
  vague: ['Some customers were affected.'],
  dark: ['The garden is open.'],
});
