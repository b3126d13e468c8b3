// Whose systems, and who else’s: sentences that its cues must find, and must not.
import { cueSamples } from '../cue-samples';
import supplyChain from './supply-chain';

cueSamples(supplyChain, {
  vague: ['The fault lay with a third-party vendor.'],
  withheld: ['The bank declined to name the supplier.'],
  dark: ['The choir sang twice.'],
});
