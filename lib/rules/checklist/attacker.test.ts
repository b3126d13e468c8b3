// Who did it: sentences that its cues must find, and must not.
import { cueSamples } from '../cue-samples';
import attacker from './attacker';

cueSamples(attacker, {
  stated: ['A hacker known as Grey Heron offered the files.', 'The LockBit gang claimed responsibility.'],
  vague: ['Unknown attackers entered the network.'],
  withheld: ['It is not known who was behind the attack.'],
  dark: ['The mayor thanked the volunteers.'],
});
