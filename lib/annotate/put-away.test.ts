// What was put away stays away when the page is read again, and comes back when asked.
import { expect, it } from 'vitest';
import type { Mark } from '../view-model';
import { createPutAway } from './put-away';

const mark = (id: string, tactic: Mark['tactic'] = 'speed') => ({ id, tactic }) as Mark;
const phraseOf = () => 'Acted at once';

it('keeps a phrase away when the page is read again and it stands elsewhere', () => {
  const away = createPutAway();
  away.add(mark('speed@10'), 'acted at once', 'dismiss');
  expect(away.rest([mark('speed@95'), mark('spin@95', 'spin')], phraseOf).map(({ id }) => id)).toEqual(['spin@95']);
});

it('brings it back', () => {
  const away = createPutAway();
  away.add(mark('speed@10'), 'acted at once', 'never');
  expect(away.how(mark('speed@10'))).toBe('never');
  away.remove(mark('speed@10'));
  expect(away.how(mark('speed@10'))).toBeUndefined();
  expect(away.rest([mark('speed@10')], phraseOf)).toHaveLength(1);
});
