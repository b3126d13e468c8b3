// When it began: sentences that its cues must find, and must not.
import { cueSamples } from '../cue-samples';
import began from './began';

cueSamples(began, {
  stated: ['The intrusion began on 3 May.', 'Attackers had access to the mail server between April and June.'],
  vague: ['Marrow Freight recently suffered a breach.'],
  withheld: ['The clinic did not say when the attack began.', 'It is unclear how long the hackers had access.'],
  dark: ['The shop opens at nine.'],
});
