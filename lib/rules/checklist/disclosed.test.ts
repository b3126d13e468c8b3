// When it was made public: sentences that its cues must find, and must not.
import { cueSamples } from '../cue-samples';
import disclosed from './disclosed';

cueSamples(disclosed, {
  stated: ['The company announced on Thursday that it had been attacked.', 'Letters were sent on 3 May.'],
  vague: ['The retailer is notifying its customers.'],
  dark: ['The river rose in spring.'],
});
