// Numbers of people, and numbers that are none.
import { describe, expect, test } from 'vitest';
import { findCounts } from './counts';

const people = (text: string) =>
  findCounts(text.toLowerCase())
    .filter(({ of }) => of === 'people')
    .map(({ value }) => value);
const kinds = (text: string) => findCounts(text.toLowerCase()).map(({ of }) => of);

test.each([
  ['The breach affected 9.4 million passengers.', [9_400_000]],
  ['It hit 12,431 current and former employees.', [12_431]],
  ['Fewer than 500 patients were told.', [500]],
  ['Some 62K user accounts were taken.', [62_000]],
  ['About half a million customers are being told.', [500_000]],
  ['It lost 3 hundred records and 4 thousand logins.', [300, 4_000]],
  ['It lost 2.5 billion records.', [2_500_000_000]],
  ['It lost 2.5bn records.', [2_500_000_000]],
  ['It lost 7mn records.', [7_000_000]],
  ['It lost 7m records.', [7_000_000]],
  ['It lost 7m+ records.', [7_000_000]],
  ['It lost 3 crore records.', [30_000_000]],
  ['It lost 3 lakh records.', [300_000]],
  ['It lost 12-thousand records.', [12_000]],
  ['It lost 12 345 678 records.', [12_345_678]],
  ['It lost 40+ records.', [40]],
  ['Of 5 users, 4 users wrote in.', [5, 4]],
])('%s', (text, values) => {
  expect(people(text)).toEqual(values);
});

test.each([
  ['a hundred', 100],
  ['an hundred', 100],
  ['one hundred', 100],
  ['two thousand', 2_000],
  ['three million', 3_000_000],
  ['four billion', 4_000_000_000],
  ['five hundred', 500],
  ['six hundred', 600],
  ['seven hundred', 700],
  ['eight hundred', 800],
  ['nine hundred', 900],
  ['ten thousand', 10_000],
  ['eleven thousand', 11_000],
  ['twelve thousand', 12_000],
  ['fifteen thousand', 15_000],
  ['twenty thousand', 20_000],
  ['thirty thousand', 30_000],
  ['forty thousand', 40_000],
  ['fifty thousand', 50_000],
])('in words: %s', (said, value) => {
  expect(people(`it hit ${said} people.`)).toEqual([value]);
});

test.each([
  'Revenue was £3.4 million last year.',
  'It runs 1,200 hotels.',
  'The thieves took 300 GB.',
  'It offers 24 months of monitoring.',
  'It was fined $500,000.',
  'It was fined €500,000 over customers.',
])('no people: %s', (text) => {
  expect(people(text)).toEqual([]);
});

const SAME = 'people staff women men children families alumni veterans retirees fans californians texans usernames ids';
const COUNTED = `person individual customer client user patient employee member student guest passenger subscriber
  applicant resident citizen consumer victim cardholder holder account record profile taxpayer voter worker teacher parent
  pupil donor player gamer borrower driver shopper visitor owner pilot physician officer agent policyholder american briton
  australian canadian german athlete participant claimant card`.split(/\s+/);
const MANY =
  `beneficiaries,policy holders,travellers,travelers,rows,lines,entries,numbers,addresses,email addresses,e-mail addresses,
  emails,passwords,credentials,logins,ssns,forms,credit cards,debit cards,payment cards`.split(/,\s*/);
const OBJECTS =
  `server computer system machine device file hotel store location website site database school hospital clinic
  document terabyte gigabyte laptop camera recorder iphone`.split(/\s+/);
const PLURALS =
  'properties,gps,organisations,organizations,companies,businesses,gb,tb,mb,branches,branch,countries,states,districts,mailboxes,episodes,movies,bugs';
const MEASURES = `dollar pound euro bitcoin day week month year hour minute character digit bit`.split(' ');

describe('the word that is counted', () => {
  test.each([...COUNTED.flatMap((word) => [word, `${word}s`]), ...SAME.split(' '), ...MANY, 'staffers'])(
    'people: %s',
    (word) => {
      expect(kinds(`it lost 12 ${word}.`)).toEqual(['people']);
    },
  );
  test.each([
    ...OBJECTS.flatMap((word) => [word, `${word}s`]),
    ...PLURALS.split(',').filter((word) => word !== 'branch'),
  ])('things: %s', (word) => {
    expect(kinds(`it lost 12 ${word}.`)).toEqual(['things']);
  });
  test.each([
    ...MEASURES.flatMap((word) => [word, `${word}s`]),
    ...['percent', 'per cent', 'btc', 'times', 'pm', 'p.m', 'am', 'a.m', 'inches', 'miles', 'cents'],
    ...['in damages', 'in losses'],
  ])('neither, though users follow: %s', (word) => {
    expect(kinds(`it lost 12 ${word} users`)).toEqual(['other']);
    expect(kinds(`it lost 12-${word} users`)).toEqual(['other']);
    expect(kinds(`it lost 12${word} users`).filter((kind) => kind !== 'other')).toEqual([]);
  });
  test.each([
    ['as part of a longer one', 'it has 12 superuserships'],
    ['after the end of the sentence', 'it has 12. users wrote in'],
    ['after a semicolon', 'it has 12; users wrote in'],
    ['inside brackets', 'it has 12 (users wrote in)'],
    ['on the next line', 'it has 12\nusers wrote in'],
    ['after "who"', 'it called 12 who were users'],
    ['after "in"', 'it began at 12 in the users lounge'],
    ['far away', `it has 12 ${'very '.repeat(12)}loyal users`],
  ])('does not count %s', (_where, text) => {
    expect(kinds(text)).toEqual(['other']);
  });
  test('stands near: what comes first is counted, unless people follow at once', () => {
    expect(kinds('it has 12 servers and, besides these, many users')).toEqual(['things']);
    expect(kinds('it has 12 hospital patients')).toEqual(['people']);
    expect(kinds('it has 12 users with laptops')).toEqual(['people']);
    expect(kinds('it told 12 users, laptops or not')).toEqual(['people']);
  });
});

describe('people, though no word says so', () => {
  test.each(
    'affect,affects,affected,affecting,impact,impacted,impacting more than,affecting over,affecting about,affecting around,affecting approximately,affecting nearly,affecting almost,affecting some,affecting roughly,affecting an estimated,affecting at least,affecting up to'.split(
      ',',
    ),
  )('%s 270,000', (words) => {
    expect(kinds(`in an incident that may ${words} 270,000`)).toEqual(['people']);
  });
  test.each(['disaffected 270,000', 'affecting revenue 270,000', 'costing 270,000'])('but not: %s', (words) => {
    expect(kinds(`an incident ${words}`)).toEqual(['other']);
  });
  test('and the word that says what was hit goes before', () => {
    expect(kinds('affecting 270,000 servers')).toEqual(['things']);
  });
});

describe('what is no number', () => {
  test.each([
    'version 12.3.4',
    'the x12 model',
    'a 12th try',
    'route#12',
    'at 12%',
    'room a-12',
    'and/12 users',
    '12users',
    'an ordinary million',
    'half the million',
  ])('%s', (text) => {
    expect(findCounts(text).map(({ start, end }) => text.slice(start, end))).toEqual([]);
  });
});

test('a round plural is loose, and only one that the number follows', () => {
  const loose = (text: string) => findCounts(text).map((count) => count.loose);
  for (const word of ['thousands', 'millions', 'hundreds']) expect(loose(`${word} of 12 users`)).toEqual([true]);
  expect(loose('hundreds of users; 12 users')).toEqual([false]);
  expect(loose('12 users')).toEqual([false]);
});

test('a number is where it stands, with its unit, its sign and its plus', () => {
  const said = (text: string) => findCounts(text).map(({ start, end }) => text.slice(start, end));
  expect(said('it paid $3.4 million and told 62k+ users and half a million more')).toEqual([
    '$3.4 million',
    '62k+',
    'half a million',
  ]);
});
