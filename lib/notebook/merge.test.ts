// What becomes of two changes to the same thing: nobody's words go.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FUZZ_TIMEOUT, runs } from '../../tests/fuzz';
import { applyChange, bothTexts, changeList } from './merge';
import { emptyNotes } from './records';

const tick = (note: string, link?: string) => ({ note, ...(link && { link }), at: '2026-11-22' });
const ticked = (note: string, link?: string) => ({ ...emptyNotes(), ticks: { began: tick(note, link) } });
const change = (note: string | null, was?: string | null) => ({
  operation: 'operation-1',
  set: 'tick' as const,
  item: 'began' as const,
  value: note === null ? null : tick(note),
  ...(was !== undefined && { was: was === null ? null : tick(was) }),
});

test('a change made from what is there replaces it', () => {
  expect(applyChange(ticked('one'), change('two', 'one')).ticks).toEqual({ began: tick('two') });
  expect(applyChange(ticked('one'), change(null, 'one')).ticks).toEqual({});
  expect(applyChange(ticked('one'), change('two')).ticks).toEqual({ began: tick('two') });
});

test('a change made from something older keeps both texts', () => {
  expect(applyChange(ticked('theirs'), change('mine', null)).ticks?.began?.note).toBe('theirs\n\nmine');
  expect(applyChange(ticked('theirs'), change('theirs and mine', 'old')).ticks?.began?.note).toBe('theirs and mine');
  expect(applyChange(ticked('theirs'), change(null, 'old')).ticks?.began?.note).toBe('theirs');
  const links = applyChange(ticked('theirs', 'https://a.example'), {
    ...change('mine', null),
    value: tick('mine', 'https://b.example'),
  });
  expect(links.ticks?.began).toEqual(tick('theirs\n\nhttps://a.example\n\nmine', 'https://b.example'));
});

test('two who type at the same time: each sees its own words grow, once', () => {
  let values = { ...emptyNotes(), ticks: {} as ReturnType<typeof ticked>['ticks'] } as ReturnType<typeof emptyNotes>;
  const typing = (text: string, was: string | null) => {
    values = { ...values, ...applyChange(values, change(text, was)) };
  };
  typing('o', null);
  typing('t', null);
  typing('on', 'o');
  typing('tw', 't');
  typing('one', 'on');
  typing('two', 'tw');
  expect(values.ticks.began?.note).toBe('one\n\ntwo');
  typing('', 'one');
  expect(values.ticks.began?.note).toBe('two');
});

test('a link that only the other changed stays changed', () => {
  const both = applyChange(ticked('theirs\n\nmine', 'https://b.example'), {
    ...change('mine too', 'mine'),
    value: tick('mine too', 'https://a.example'),
    was: tick('mine', 'https://a.example'),
  });
  expect(both.ticks?.began).toEqual(tick('theirs\n\nmine too', 'https://b.example'));
});

test('any two writers who each build on what they wrote last: both texts are there at the end, once', () => {
  const text = fc.stringMatching(/^[a-z]{1,6}(?:\n\n[a-z]{1,6})?$/);
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.boolean(), text), { maxLength: 10 }), (steps) => {
      let values = emptyNotes();
      const last: Record<string, string | null> = { one: null, two: null };
      for (const [first, words] of steps) {
        const who = first ? 'one' : 'two';
        const mine = `${who} ${words.replaceAll('\n\n', ` ${who} `)}`;
        values = { ...values, ...applyChange(values, change(mine, last[who]!)) };
        last[who] = mine;
      }
      const paragraphs = (values.ticks.began?.note ?? '').split('\n\n').filter(Boolean).sort();
      expect(paragraphs).toEqual([last.one, last.two].filter((each) => each !== null).sort());
    }),
    runs(0.2),
  );
});

test('an override is set and taken back', () => {
  const set = applyChange(emptyNotes(), { operation: 'x', set: 'override', item: 'cause', value: 'withheld' });
  expect(set.overrides).toEqual({ cause: 'withheld' });
  expect(
    applyChange({ ...emptyNotes(), ...set }, { operation: 'y', set: 'override', item: 'cause', value: null }).overrides,
  ).toEqual({});
});

const texts = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { maxLength: 5 });

test('lists: whatever either side added is there, whatever it removed is not', { timeout: FUZZ_TIMEOUT }, () => {
  fc.assert(
    fc.property(texts, texts, texts, (was, mine, theirs) => {
      const result = changeList(changeList(was, theirs, was), mine, was);
      for (const text of mine.filter((each) => !was.includes(each))) expect(result).toContain(text);
      for (const text of theirs.filter((each) => !was.includes(each))) expect(result).toContain(text);
      for (const text of was.filter((each) => !mine.includes(each) && !theirs.includes(each)))
        expect(result).not.toContain(text);
      expect(new Set(result).size).toBe(result.length);
    }),
    runs(),
  );
});

test('both texts are in what comes out', { timeout: FUZZ_TIMEOUT }, () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      expect(bothTexts(a, b)).toContain(a);
      expect(bothTexts(a, b)).toContain(b);
      expect(bothTexts(bothTexts(a, b), b)).toBe(bothTexts(a, b));
    }),
    runs(),
  );
});
