// What stopped working: sentences that its cues must find, and must not.
import { cueSamples } from '../cue-samples';
import serviceImpact from './service-impact';

cueSamples(serviceImpact, {
  stated: [
    'The website was offline for three days.',
    'Surgeries were postponed.',
    'Residents were unable to pay their bills.',
    'The plant halted production for a week.',
    'Emergency services were unaffected.',
    'Classes were cancelled.',
  ],
  vague: ['Work to restore the network goes on.', 'The virus caused chaos and major disruption.'],
  withheld: ['It did not say when the portal would be restored.'],
  dark: ['The author signed copies.', 'The poet read twice.'],
});
