// Encrypted or not: sentences that its cues must find, and must not.
import { cueSamples } from '../cue-samples';
import protection from './protection';

cueSamples(protection, {
  stated: [
    'Passwords were hashed with bcrypt.',
    'The card numbers were stored in plain text.',
    'The disk had no encryption.',
    'Passwords were salted.',
    'The decryption key was not taken.',
  ],
  withheld: ['It did not say whether the files were encrypted.'],
  vague: ['It was kept in an unreadable format.', 'The index was an unprotected database.'],
  dark: ['Bring a coat.', 'The choir wore blue.'],
});
