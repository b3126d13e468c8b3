// Which regulators know: sentences that its cues must find, and must not.
import { cueSamples } from '../cue-samples';
import regulator from './regulator';

cueSamples(regulator, {
  stated: [
    "The Information Commissioner's Office has been notified.",
    'A letter was filed with the Maine attorney general.',
    'The data protection authority has been told.',
    'The firm answered a Senate committee.',
  ],
  vague: ['It informed the relevant authorities.', 'All competent authorities were informed.'],
  withheld: ['It is unclear which regulators were told.'],
  dark: ['The ferry sails daily.', 'The swans came back.'],
});
