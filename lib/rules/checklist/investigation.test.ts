// Who is investigating: sentences that its cues must find, and must not.
import { cueSamples } from '../cue-samples';
import investigation from './investigation';

cueSamples(investigation, {
  stated: [
    'The FBI is investigating the breach.',
    'It hired Mandiant to investigate.',
    'The watchdog is making enquiries.',
    'Our own security team is examining the logs.',
    'The work is done with the help of Kroll.',
  ],
  vague: [
    'An investigation is under way.',
    'We opened an internal review of the matter.',
    'It called in outside consultants.',
  ],
  withheld: ['It is not known who will investigate.'],
  dark: ['The concert was sold out.', 'The violin was restrung.'],
});
