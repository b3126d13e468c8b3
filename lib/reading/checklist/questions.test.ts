// Lists of questions and answers: what a question asks is answered below it, often in a word.
import { expect, test } from 'vitest';
import type { ItemId } from '../../model';
import { checklist } from '../../rules';
import { readChecklist } from '../checklist';
import { prepare } from '../prepare';

const STORY =
  'Selwyn Books tells of a theft\n\nSelwyn Books said on Monday that hackers had copied names and addresses from its shop.\n\n';

const answers = (text: string) => readChecklist(prepare(STORY + text), checklist, '2026-03-11').items;
const evidence = (text: string, item: ItemId) =>
  answers(text)[item].evidence.map(({ start, end }) => (STORY + text).slice(start, end));

test.each([
  ['How many people are affected?\n22,391, which is everybody who has bought from us since 2016.', 22391],
  ['How many people are affected?\nWe have counted 22,391.', 22391],
  ['How many customers are on the list?\nAll 22,391 who have ordered since 2016.', 22391],
  ['How many of your customers were hit?\n1,980 in all.\nWhat was taken?\nNames and addresses.', 1980],
])('a number answers: %s', (text, value) => {
  expect(answers(text)['people-count']).toMatchObject({ status: 'stated', value });
  expect(evidence(text, 'people-count')[0]).toContain(value.toLocaleString('en-GB'));
});

test.each([
  'How many people are affected?\nWe do not know yet.',
  'How many people are affected?\nWe cannot say how many were hit. Two experts are counting.',
])('an answer that gives none leaves it open: %s', (text) =>
  expect(answers(text)['people-count'].status).toBe('withheld'),
);

test.each([
  'How many people work on this?\n40 hours a week are spent on it.',
  'How many people are affected?\n2 per cent of those who order from us.',
  'How many people are affected?\n$40 million is what it cost us.',
  'How many shops are closed?\n12, all of them in the north.',
])('no number of people: %s', (text) => expect(answers(text)['people-count'].value).toBeUndefined());

test.each([
  'Did they ask for money?\nNo.',
  'Did the thieves demand a ransom?\nYes, twice.',
  'Have you paid the hackers?\nNo, and we will not.',
])('one word answers: %s', (text) => expect(answers(text).ransom.status).toBe('stated'));

test.each(['Will I have to pay?\nNo.', 'Did they ask for money?', 'Was it open?\nNo.'])('and not: %s', (text) =>
  expect(answers(text).ransom.status).not.toBe('stated'),
);
