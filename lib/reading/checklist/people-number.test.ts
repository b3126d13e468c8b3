// Which number counts the people hit, in sentences of our own.
import { expect, test } from 'vitest';
import { checklist } from '../../rules';
import { prepare } from '../prepare';
import { cueFinder } from './cues';
import type { Scores } from './document-features';
import { peopleNumber } from './people-number';
import { sceneOf } from './sentence-features';

const find = cueFinder(checklist);

/** Every sentence after the headline is taken to state the count. */
function numberIn(text: string): number | undefined {
  const scene = sceneOf(prepare(text), find);
  const likely = scene.prepared.sentences.map((_, at) => (at === 0 ? [0.9, 0.1, 0, 0] : [0.2, 0.8, 0, 0]));
  return peopleNumber(scene, { items: { 'people-count': likely }, dates: [] } as unknown as Scores);
}

test('not all customers, but those hit', () => {
  expect(
    numberIn('Fernhill hacked\n\nFernhill, a grocer with over 3 million customers, said 41,200 customers were hit.'),
  ).toBe(41200);
});

test('rather the exact number than its rounding', () => {
  const text = 'Dovetail loses records\n\nAbout 1.2 million users were hit. A notice counts 1,214,877 users.';
  expect(numberIn(text)).toBe(1214877);
});

test('the year of a date counts nobody', () => {
  expect(numberIn('Letters sent\n\nOn June 3, 2021 customers were told that 812 accounts were opened.')).toBe(812);
});

test('people, though no word says so', () => {
  expect(numberIn('Breach at Larkton\n\nLarkton disclosed a breach affecting up to 27,500.')).toBe(27500);
});

test.each([
  ['a time of day', 'Thieves read customer records from 04:12 to 04:38 UTC, records show.'],
  ['a year', 'Those who paid from 2016 to 2018 as customers of ours get a letter.'],
  ['a year', 'Customers who paid before 2018, whose account numbers were stolen, get a letter.'],
  ['all in a year', 'The ferry line carries about 9 million passengers a year.'],
  ['all patients', 'The hospitals treat 400,000 patients every year.'],
  ['all subscribers', 'Larkton, with 12 million subscribers, is the largest of its kind.'],
  ['all members', 'Its loyalty program counts 11 million members.'],
  ['all staff', 'Larkton employs some 5,400 people.'],
])('%s counts nobody hit: %s', (_, sentence) => {
  expect(numberIn(`Larkton tells of a theft\n\n${sentence}`)).toBeUndefined();
});

test.each([
  ['The thieves copied 3,500 invoices of 410 customers.', 410],
  ['1,200 messages belonging to 61 customers were read.', 61],
  ['Between 500 and 600 customers were hit.', 600],
  ['It told 6,912 current and 300 former employees.', 6912],
  ['It told 40 of its 390 students.', 390],
  ['They took a table with 2 million users.', 2000000],
  ['Larkton lost a list with 4,310 customers.', 4310],
  ['The hackers have a file that has 4,310 customers in it.', 4310],
  ['Letters went to 2018 customers.', 2018],
  ['In all 2019 customers were hit.', 2019],
])('the number of people: %s', (sentence, value) => {
  expect(numberIn(`Larkton tells of a theft\n\n${sentence}`)).toBe(value);
});
