// PIPEDA: what puts it in sight, what does not.
import { lawSamples } from '../law-samples';
import canada from './canada';

lawSamples(canada, {
  named: ['The Privacy Commissioner of Canada was informed.', 'Several hundred Canadians are concerned.'],
  dark: [
    'A privacy commissioner of the school board was asked.',
    'The canal was closed.',
    `${'The shop is open again. '.repeat(20)} It has more shops in Canada.`,
  ],
});
