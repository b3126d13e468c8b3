// What stopped working: sentences that its cues must find, and must not.
import { cueSamples } from '../cue-samples';
import serviceImpact from './service-impact';

cueSamples(serviceImpact, {
  stated: ['The website was offline for three days.', 'Surgeries were postponed.'],
  dark: ['The author signed copies.'],
});
