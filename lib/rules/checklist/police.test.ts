// Whether police know: sentences that its cues must find, and must not.
import { cueSamples } from '../cue-samples';
import police from './police';

cueSamples(police, {
  stated: [
    'The attack was reported to the FBI.',
    'A complaint was lodged with the cyber crime cell.',
    'A suspect was arrested and search warrants were served.',
  ],
  vague: ['Law enforcement has been informed.', 'We are cooperating with law enforcement agencies.'],
  withheld: ['It refused to say whether police had been told.'],
  dark: ['The roof leaks.', 'The ink has dried.'],
});
