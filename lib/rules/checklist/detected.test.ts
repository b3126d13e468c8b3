// When it was found: sentences that its cues must find, and must not.
import { cueSamples } from '../cue-samples';
import detected from './detected';

cueSamples(detected, {
  stated: ['The company discovered the breach on 12 June.'],
  vague: ['Upon discovering the incident, Marrow Freight called its insurer.'],
  withheld: ['It would not say when it learned of the attack.'],
  dark: ['The bakery has forty branches.'],
});
