// Who they are: sentences that its cues must find, and must not.
import { cueSamples } from '../cue-samples';
import peopleWho from './people-who';

cueSamples(peopleWho, {
  stated: [
    'Patients whose scans were made since April are affected.',
    'Those hit are nurses and former pupils.',
    'It concerns anyone who booked a berth with us before March.',
    'You are receiving this as a former patient.',
    'Residents living in the north are among them.',
  ],
  vague: ['Some customers were affected.', 'The leak holds user data.', 'All of its users were affected.'],
  withheld: ['It is not clear whether it is limited to staff.'],
  dark: ['The garden is open.', 'The river rose again.'],
});
