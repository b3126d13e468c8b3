// Who found it, and how: sentences that its cues must find, and must not.
import { cueSamples } from '../cue-samples';
import discoveredBy from './discovered-by';

cueSamples(discoveredBy, {
  stated: [
    'A security researcher found the database and told the company.',
    'Employees noticed suspicious activity on the network.',
    'The firm was alerted by its bank.',
  ],
  vague: ['The breach was discovered in June.'],
  withheld: ['Marrow Freight declined to say how it learned of the breach.'],
  dark: ['Shares rose by two percent.'],
});
