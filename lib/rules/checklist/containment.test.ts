// What stopped it, and when: sentences that its cues must find, and must not.
import { cueSamples } from '../cue-samples';
import containment from './containment';

cueSamples(containment, {
  stated: ['The servers were taken offline within the hour.', 'It reset all passwords.'],
  vague: ['The firm quickly contained the incident.'],
  dark: ['The soup was served cold.'],
});
