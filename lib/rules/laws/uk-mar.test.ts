// UK MAR: what puts it in sight, what does not.
import { lawSamples } from '../law-samples';
import ukMar from './uk-mar';

lawSamples(ukMar, {
  named: ['The company told the London Stock Exchange.', 'Shares of the FTSE 250 company fell.'],
  dark: ['The stock of the shop was moved to London.', 'We aim to please.'],
});
