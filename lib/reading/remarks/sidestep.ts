// Service answered, data not: the text says what kept running where the question is what was read or copied.

import { compile } from '../pattern';
import type { RemarkFinder } from './context';

const services = compile([
  {
    id: 'service',
    say: '(service*|operation*|clinic*|store*|site*|production|deliver*|system*|order*|business|frontline|front-line|network)',
  },
]);

export const sidestep: RemarkFinder = ({ prepared, signals, items }) => {
  const taken = items.taken.status;
  if (taken === 'stated' || items['data-types'].status === 'stated') return [];
  const aboutService = signals.find(
    (signal) =>
      signal.tactic === 'sidestep' &&
      services(prepared).some(({ start, end }) => start >= signal.start && end <= signal.end),
  );
  if (!aboutService || items['service-impact'].status === 'missing') return [];
  const open = { missing: 'is not said here', withheld: 'is withheld', vague: 'stays vague' }[taken];
  return [
    {
      kind: 'sidestep',
      item: 'taken',
      text: `What kept running is answered. Whether data was read or copied ${open}.`,
      spans: [{ start: aboutService.start, end: aboutService.end }],
    },
  ];
};
