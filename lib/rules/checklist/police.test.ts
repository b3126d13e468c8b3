// Whether police know: sentences that its cues must find, and must not.
import { cueSamples } from '../cue-samples';
import police from './police';

cueSamples(police, {
  stated: ['The attack was reported to the FBI.'],
  vague: ['Law enforcement has been informed.'],
  dark: ['The roof leaks.'],
});
