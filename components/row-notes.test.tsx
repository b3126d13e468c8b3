// @vitest-environment happy-dom
// The reader's own marks on an item: saved as typed, said to be saved only when they are, kept apart from what was read.
import { afterEach, expect, it } from 'vitest';
import type { Notes } from '../lib/model';
import { catalog } from '../lib/rules';
import { clear, click, draw, named, settle, type } from './drawn';
import { MyMark } from './my-mark';
import { RowNotes } from './row-notes';
import { noted } from './sample';
import type { NoteWish } from './wishes';

const none: Notes = { ticks: {}, overrides: {}, questions: [], dismissed: [] };
const item = catalog.items.find(({ id }) => id === 'detected')!;

/** Draws the notes of one item with a storage that answers when it is told to. */
function notes(kept: Notes = none) {
  const sent: NoteWish[] = [];
  const answers: { done: () => void; fail: () => void }[] = [];
  const note = (change: NoteWish) => {
    sent.push(change);
    return new Promise<void>((done, fail) => answers.push({ done, fail: () => fail(new Error('full')) }));
  };
  draw(<RowNotes item={item} status="missing" notes={kept} note={note} />);
  return { sent, answers };
}

const status = () => document.querySelector('.saved')?.textContent;
const tick = () => named('label.tick', 'Answered elsewhere').querySelector('input')!;

afterEach(clear);

it('a tick, with link and note, each letter saved', () => {
  const { sent } = notes();
  click(tick());
  type(named<HTMLTextAreaElement>('textarea', 'Note on “When it was found”'), 'Found on 2 November.');
  type(named<HTMLInputElement>('input', 'Link for “When it was found”'), 'https://clinicwatch.example/a');
  const at = expect.any(String);
  expect(sent).toEqual([
    { set: 'tick', item: 'detected', value: { at }, was: null },
    { set: 'tick', item: 'detected', value: { note: 'Found on 2 November.', at }, was: { at } },
    {
      set: 'tick',
      item: 'detected',
      value: { note: 'Found on 2 November.', link: 'https://clinicwatch.example/a', at },
      was: { note: 'Found on 2 November.', at },
    },
  ]);
});

it('unticked by a slip and ticked again: the words are back', () => {
  const { sent } = notes();
  click(tick());
  type(named<HTMLTextAreaElement>('textarea', 'Note on'), 'Found on 2 November.');
  click(tick());
  expect(sent.at(-1)).toMatchObject({ value: null });
  click(tick());
  expect(sent.at(-1)).toMatchObject({ value: { note: 'Found on 2 November.' } });
  expect(named<HTMLTextAreaElement>('textarea', 'Note on').value).toBe('Found on 2 November.');
});

it('“saved” only after the last change was acknowledged', async () => {
  const { answers } = notes();
  click(tick());
  type(named<HTMLTextAreaElement>('textarea', 'Note on'), 'Found');
  expect(status()).toBe('Saving…');
  answers[0]!.done();
  await settle();
  expect(status()).toBe('Saving…');
  answers[1]!.done();
  await settle();
  expect(status()).toBe('Saved on this device');
});

it('a storage that fails: the words stay, and can be saved again', async () => {
  const { sent, answers } = notes();
  click(tick());
  type(named<HTMLTextAreaElement>('textarea', 'Note on'), 'Found');
  answers[1]!.fail();
  await settle();
  expect(status()).toContain('Not saved yet.');
  expect(named<HTMLTextAreaElement>('textarea', 'Note on').value).toBe('Found');
  click(named('.saved button', 'Save again'));
  expect(sent[2]).toEqual(sent[1]);
});

it('after a change that was not saved, the next one says what the notebook has', async () => {
  const { sent, answers } = notes();
  click(tick());
  answers[0]!.done();
  await settle();
  type(named<HTMLTextAreaElement>('textarea', 'Note on'), 'Lost on the way');
  answers[1]!.fail();
  await settle();
  type(named<HTMLTextAreaElement>('textarea', 'Note on'), 'Found');
  expect(sent[2]).toMatchObject({ value: { note: 'Found' }, was: { at: expect.any(String) } });
  expect(sent[2]).not.toMatchObject({ was: { note: 'Lost on the way' } });
});

it('another status is mine; the one read stays named', () => {
  const { sent } = notes();
  const select = document.querySelector('select')!;
  expect([...select.options].map(({ text }) => text)).toEqual(['stated', 'vague', 'withheld', 'not said, as read']);
  select.value = 'stated';
  select.dispatchEvent(new Event('change', { bubbles: true }));
  select.value = 'missing';
  select.dispatchEvent(new Event('change', { bubbles: true }));
  expect(sent).toEqual([
    { set: 'override', item: 'detected', value: 'stated' },
    { set: 'override', item: 'detected', value: null },
  ]);
});

it('a closed row shows what is mine, and that it is not in this text', () => {
  const tickLine = draw(<MyMark item="detected" status="missing" notes={noted.notes} />).textContent;
  expect(tickLine).toBe('Found on 2 November, by the supplier.My note · clinicwatch.example · not in this text');
  clear();
  const override = draw(<MyMark item="people-count" status="withheld" notes={noted.notes} />).textContent;
  expect(override).toBe('For me: vague (withheld, as read)');
});
