// What stopped it, and when: sentences that its cues must find, and must not.
import { cueSamples } from '../cue-samples';
import containment from './containment';

cueSamples(containment, {
  stated: [
    'The servers were taken offline within the hour.',
    'It reset all passwords.',
    'The intruder was expelled from the network the same day.',
    'We rotated all API keys.',
    'The bucket is no longer accessible.',
    'Staff unplugged the machines.',
  ],
  vague: [
    'The firm quickly contained the incident.',
    'The problem has been addressed.',
    'There is no ongoing threat.',
    'We took all necessary steps.',
  ],
  withheld: ['Halden would not say what steps it had taken.'],
  dark: ['The soup was served cold.', 'The tide turned at six.'],
});
