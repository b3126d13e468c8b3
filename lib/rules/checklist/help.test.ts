// What help there is: sentences that its cues must find, and must not.
import { cueSamples } from '../cue-samples';
import help from './help';

cueSamples(help, {
  stated: [
    'It offers two years of free credit monitoring.',
    'Customers should change their passwords.',
    'Use a strong password and never click links in messages.',
    'Anyone hit can call the dedicated helpline at 0800 000 000.',
    'The bank will reissue cards.',
    'No credit monitoring is offered.',
  ],
  vague: ['Customers are asked to remain vigilant.', 'Be wary of odd messages.', 'We will support those affected.'],
  withheld: ['The clinic would not say if it would offer credit monitoring.'],
  dark: ['The harbour froze.', 'The tower is tall.'],
});
