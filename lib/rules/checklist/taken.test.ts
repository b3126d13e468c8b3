// Seen, copied or published: sentences that its cues must find, and must not.
import { cueSamples } from '../cue-samples';
import taken from './taken';

cueSamples(taken, {
  stated: [
    'The hackers stole customer data.',
    'Patient records were copied and posted online.',
    'The intruder was able to download our client database.',
    'The folder was left open to anyone on the internet.',
    'A clerk emailed the spreadsheet to the wrong recipient.',
  ],
  vague: [
    'Your information may have been accessed.',
    'The thief could have viewed your records.',
    'The mailbox gave a potential exposure of records.',
  ],
  withheld: [
    'The firm would not say whether any data was stolen.',
    'It is not known what data the burglars had accessed.',
  ],
  dark: ['The weather was fine.', 'The choir sang until midnight.'],
});
