// What the rows of "excuse" light up, and what they must not. Wide on purpose: the refiners judge after them.
import { samples } from '../samples';
import excuse from './excuse';

samples(excuse, [
  'It was [a highly sophisticated attack].',
  '[No company is immune] to this.',
  '[Like many organisations], we are under threat.',
  'This was a [criminal enterprise].',
  'A group called Red Heron broke in.',
  'The attack began in May.',
]);
