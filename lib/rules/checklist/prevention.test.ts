// What will change: sentences that its cues must find, and must not.
import { cueSamples } from '../cue-samples';
import prevention from './prevention';

cueSamples(prevention, {
  stated: [
    'It has added multi-factor authentication to all accounts.',
    'All staff will be required to take phishing training.',
    'It is rebuilding its systems on a new platform from the ground up.',
    'The chief executive stepped down from her position.',
    'It stopped storing card numbers.',
  ],
  vague: [
    'We are strengthening our security measures.',
    'We will learn from this.',
    'The council is reviewing its procedures.',
    'It took further steps so that this does not happen again.',
  ],
  withheld: ['It would not say what measures it had in place.'],
  dark: ['The cat slept.', 'The kettle boiled.'],
});
