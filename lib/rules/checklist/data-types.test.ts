// What kinds of data: sentences that its cues must find, and must not.
import { cueSamples } from '../cue-samples';
import dataTypes from './data-types';

cueSamples(dataTypes, {
  stated: ['The files included names, addresses and dates of birth.'],
  vague: ['Personal information was involved.'],
  withheld: ['The school did not say what data was taken.'],
  dark: ['The bridge was built in stone.'],
});
