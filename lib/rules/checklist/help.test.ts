// What help there is: sentences that its cues must find, and must not.
import { cueSamples } from '../cue-samples';
import help from './help';

cueSamples(help, {
  stated: ['It offers two years of free credit monitoring.', 'Customers should change their passwords.'],
  vague: ['Customers are asked to remain vigilant.'],
  dark: ['The harbour froze.'],
});
