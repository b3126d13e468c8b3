// Which systems: sentences that its cues must find, and must not.
import { cueSamples } from '../cue-samples';
import systems from './systems';

cueSamples(systems, {
  stated: ['The thieves entered its customer database.', 'A staff mailbox was compromised.'],
  vague: ['Some of our systems were affected.'],
  withheld: ['The council has not disclosed which systems were hit.'],
  dark: ['The mayor spoke for an hour.'],
});
