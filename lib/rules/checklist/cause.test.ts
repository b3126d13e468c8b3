// How they got in: sentences that its cues must find, and must not.
import { cueSamples } from '../cue-samples';
import cause from './cause';

cueSamples(cause, {
  stated: [
    'An employee clicked on a link in a phishing email.',
    'The attackers exploited a vulnerability in the file server.',
    'The database was left exposed without a password.',
  ],
  vague: ['The hospital was hit by ransomware.'],
  withheld: ['Marrow Freight would not say how the hackers gained access.'],
  dark: ['The museum closes on Mondays.'],
});
