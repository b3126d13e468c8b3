// Texas: what puts it in sight, what does not, and its clock.
import { lawSamples } from '../law-samples';
import texas from './texas';

lawSamples(texas, {
  named: ['The Texas Attorney General lists the notice.', 'Some 4,000 Texans are concerned.'],
  dark: ['The firm moved to Texas.', 'The textures were lost.'],
  ran: [['2026-01-10', '2026-03-11']],
});
