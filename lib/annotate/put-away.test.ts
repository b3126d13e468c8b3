// What was put away stays away when the page is read again, until the background's answer knows of it; and it comes back when asked.
import { expect, it } from 'vitest';
import { createPutAway, isSame, type WordedMark } from './put-away';

const mark = (id: string, tactic = 'speed', phrase = 'Acted at once') => ({ id, tactic, phrase }) as WordedMark;
const ids = (marks: WordedMark[]) => marks.map(({ id }) => id);

it('keeps a phrase away when the page is read again and it stands elsewhere', () => {
  const away = createPutAway();
  away.add(mark('speed@10', 'speed', 'acted at once'));
  const again = [mark('speed@95'), mark('spin@95', 'spin'), mark('speed@10', 'speed', 'in no time')];
  expect(ids(away.rest(again))).toEqual(['spin@95', 'speed@10']);
  expect(ids(away.rest(again, 500))).toEqual(['spin@95', 'speed@10']);
});

it('brings it back', () => {
  const away = createPutAway();
  away.add(mark('speed@10'));
  away.remove(mark('speed@10'));
  expect(away.rest([mark('speed@10')])).toHaveLength(1);
});

it('believes the background once the wish has been filed there, not an answer asked for before', () => {
  const away = createPutAway();
  away.add(mark('speed@10')).filed = 300;
  expect(away.rest([mark('speed@10')])).toEqual([]);
  expect(away.rest([mark('speed@10')], 299)).toEqual([]);
  expect(away.rest([mark('speed@10')], 301)).toHaveLength(1);
  expect(away.rest([mark('speed@10')])).toHaveLength(1);
});

it('does not take an earlier wish that was filed for a later one that is not', () => {
  const away = createPutAway();
  const first = away.add(mark('speed@10'));
  away.remove(mark('speed@10'));
  away.add(mark('speed@10'));
  first.filed = 300;
  expect(away.rest([mark('speed@10')], 301)).toEqual([]);
});

it('takes marks of one tactic and the same words for one another', () => {
  expect(isSame(mark('speed@10'), mark('speed@95', 'speed', 'acted AT once'))).toBe(true);
  expect(isSame(mark('speed@10'), mark('spin@10', 'spin'))).toBe(false);
});
