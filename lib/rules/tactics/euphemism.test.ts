// What the rows of "euphemism" light up, and what they must not. Wide on purpose: the refiners judge after them.
import { samples } from '../samples';
import euphemism from './euphemism';

samples(euphemism, [
  'Pellworth reports [a data security incident].',
  'We saw [suspicious activity].',
  'The bank had [technical issues].',
  'It was a [cyber incident].',
  'Pellworth reports a breach.',
  'The incident was on Sunday.',
  'Ransomware hit the school.',
]);
