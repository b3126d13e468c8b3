// Ransom asked or paid: sentences that its cues must find, and must not.
import { cueSamples } from '../cue-samples';
import ransom from './ransom';

cueSamples(ransom, {
  stated: ['The attackers demanded a ransom of 40 bitcoin.', 'The town refused to pay the ransom.'],
  vague: ['Ransomware had spread through the offices.'],
  withheld: ['The city would not say whether it paid the attackers.'],
  dark: ['Customers pay at the counter.'],
});
