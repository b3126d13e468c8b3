// Whether those affected know: sentences that its cues must find, and must not.
import { cueSamples } from '../cue-samples';
import peopleTold from './people-told';

cueSamples(peopleTold, {
  stated: ['All affected patients were informed by letter.'],
  vague: ['The company will notify those affected.'],
  withheld: ['It did not say whether customers had been notified.'],
  dark: ['Tickets cost five pounds.'],
});
