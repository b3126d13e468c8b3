// What the rows of "authority" light up, and what they must not. Wide on purpose: the refiners judge after them.
import { samples } from '../samples';
import authority from './authority';

samples(authority, [
  'We [hired a leading cyber-security firm].',
  '[Third-party forensic experts] are at work.',
  'Pellworth is [working with law enforcement].',
  'It [told the relevant authorities].',
  'We hired Quillon Labs on 3 May.',
  'We told the ICO on 3 May.',
]);
