// How many people: sentences that its cues must find, and must not.
import { cueSamples } from '../cue-samples';
import peopleCount from './people-count';

cueSamples(peopleCount, {
  vague: ['A small number of customers were affected.'],
  withheld: ['The airline declined to say how many passengers were affected.'],
  dark: ['The train was late.'],
});
