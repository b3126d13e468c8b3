// Whether those affected know: sentences that its cues must find, and must not.
import { cueSamples } from '../cue-samples';
import peopleTold from './people-told';

cueSamples(peopleTold, {
  stated: [
    'All affected patients were informed by letter.',
    'Letters were mailed on 3 May.',
    'We are writing to let you know of a break-in.',
    'A notice was posted on its website.',
    'It never informed customers.',
  ],
  vague: [
    'The company will notify those affected.',
    'The lender is notifying account holders.',
    'Breach notifications were filed with the attorney general.',
    'Families will be contacted.',
  ],
  withheld: ['It did not say whether customers had been notified.', 'It is unclear whether any victims were informed.'],
  dark: ['Tickets cost five pounds.', 'The lighthouse was painted white.'],
});
