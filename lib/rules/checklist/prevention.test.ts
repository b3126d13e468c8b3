// What will change: sentences that its cues must find, and must not.
import { cueSamples } from '../cue-samples';
import prevention from './prevention';

cueSamples(prevention, {
  stated: ['It has added multi-factor authentication to all accounts.'],
  vague: ['We are strengthening our security measures.'],
  dark: ['The cat slept.'],
});
