// SEC: what puts it in sight, what does not.
import { lawSamples } from '../law-samples';
import sec8k from './sec-8k';

lawSamples(sec8k, {
  named: [
    'The maker of pumps filed a Form 8-K.',
    'Its shares are listed on Nasdaq.',
    'It told the Securities and Exchange Commission.',
  ],
  dark: ['The exchange of securities between the two families was long ago.', 'Eight kilometres from the coast.'],
});
