// Encrypted or not: sentences that its cues must find, and must not.
import { cueSamples } from '../cue-samples';
import protection from './protection';

cueSamples(protection, {
  stated: ['Passwords were hashed with bcrypt.', 'The card numbers were stored in plain text.'],
  withheld: ['It did not say whether the files were encrypted.'],
  dark: ['Bring a coat.'],
});
