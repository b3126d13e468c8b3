// How many people: sentences that its cues must find, and must not.
import { cueSamples } from '../cue-samples';
import peopleCount from './people-count';

cueSamples(peopleCount, {
  vague: [
    'A small number of customers were affected.',
    'The shop serves more than 40,000 customers.',
    'Thousands of readers were hit.',
    'It affected less than one percent of orders.',
  ],
  withheld: [
    'The airline declined to say how many passengers were affected.',
    'The scale of the breach is still unclear.',
    'It is not known how widespread the damage is.',
  ],
  stated: [
    'The total number of people affected is 4,120.',
    'None of our members were affected.',
    'Later the firm raised the figure to two million.',
  ],
  dark: ['The train was late.', 'The recipe needs butter.'],
});
