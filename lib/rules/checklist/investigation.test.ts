// Who is investigating: sentences that its cues must find, and must not.
import { cueSamples } from '../cue-samples';
import investigation from './investigation';

cueSamples(investigation, {
  stated: ['The FBI is investigating the breach.', 'It hired Mandiant to investigate.'],
  vague: ['An investigation is under way.'],
  dark: ['The concert was sold out.'],
});
