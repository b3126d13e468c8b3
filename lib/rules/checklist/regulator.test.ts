// Which regulators know: sentences that its cues must find, and must not.
import { cueSamples } from '../cue-samples';
import regulator from './regulator';

cueSamples(regulator, {
  stated: ["The Information Commissioner's Office has been notified."],
  vague: ['It informed the relevant authorities.'],
  dark: ['The ferry sails daily.'],
});
