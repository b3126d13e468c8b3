// What comes next: sentences that its cues must find, and must not.
import { cueSamples } from '../cue-samples';
import outlook from './outlook';

cueSamples(outlook, {
  stated: ['A class action lawsuit has been filed.'],
  vague: ['We will provide updates as more information becomes available.'],
  dark: ['The lamp was lit.'],
});
