// Each way of writing a date, by example, read from Wednesday, 7 November 2018; and the words beside a date that change what it is.
import { describe, expect, test } from 'vitest';
import { findDates } from './dates';

const TODAY = '2018-11-07';
const isos = (text: string) => findDates(text, TODAY).map(({ iso }) => iso);
const words = (text: string) => findDates(text, TODAY).map(({ start, end }) => text.slice(start, end));
const kinds = (text: string) => findDates(text, TODAY).map(({ kind }) => kind);

describe('months, long and short', () => {
  const MONTHS = [
    ['january', 'jan', 'jan.'],
    ['february', 'feb', 'feb.'],
    ['march', 'mar', 'mar.'],
    ['april', 'apr', 'apr.'],
    ['may'],
    ['june', 'jun'],
    ['july', 'jul'],
    ['august', 'aug', 'aug.'],
    ['september', 'sep', 'sept', 'sept.'],
    ['october', 'oct', 'oct.'],
    ['november', 'nov', 'nov.'],
    ['december', 'dec', 'dec.'],
  ].flatMap((names, at) => names.map((name) => [name, String(at + 1).padStart(2, '0')] as const));
  test.each(MONTHS)('%s', (name, number) => {
    expect(words(`on ${name} 4, 2016 it fell`)).toEqual([`${name} 4, 2016`]);
    expect(isos(`on ${name} 4, 2016 it fell`)).toEqual([`2016-${number}-04`]);
    expect(isos(`on the 4th of ${name} 2016 it fell`)).toEqual([`2016-${number}-04`]);
    expect(isos(`the fall of ${name} 2016`)).toEqual([`2016-${number}`]);
    expect(isos(`it fell in ${name}`)).toEqual([`${number > '11' ? 2017 : 2018}-${number}`]);
  });
});

describe('weekdays', () => {
  test.each([
    ['sunday', '2018-11-04'],
    ['monday', '2018-11-05'],
    ['tuesday', '2018-11-06'],
    ['wednesday', '2018-11-07'],
    ['thursday', '2018-11-01'],
    ['friday', '2018-11-02'],
    ['saturday', '2018-11-03'],
  ])('%s', (day, iso) => {
    expect(isos(`it fell ${day} and rose`)).toEqual([iso]);
  });
  test.each(['last', 'past', 'this past', 'on', 'this', 'early', 'late', 'earlier', 'next'])(
    '"%s" belongs to the day',
    (word) => expect(words(`it fell ${word} friday at noon`)).toEqual([`${word} friday`]),
  );
  test('"mondays" are none', () => expect(words('it falls on mondays')).toEqual([]));
});

describe('a date is read to its end, and no further', () => {
  test.each([
    ['it fell on 2016-03-04 at noon', '2016-03-04'],
    ['it fell on 03/04/2016 at noon', '03/04/2016'],
    ['it fell on 3/4/16 at noon', '3/4/16'],
    ['it fell on the 4 march at noon', 'the 4 march'],
    ['it fell on march  4th,  2016 at noon', 'march  4th,  2016'],
    ['it fell on march 4 2016 at noon', 'march 4 2016'],
    ['it fell on march 4 of 2016 at noon', 'march 4 of 2016'],
    ['it fell in march, 2016 at noon', 'march, 2016'],
    ['it fell on 4 march, 2016 at noon', '4 march, 2016'],
    ['it fell about 3 weeks ago at noon', 'about 3 weeks ago'],
    ['it fell a week ago at noon', 'a week ago'],
    ['it fell an age ago, just 12 days ago', 'just 12 days ago'],
    ['it fell early last month at noon', 'early last month'],
    ['it fell this morning at noon', 'this morning'],
    ['it fell last night at noon', 'last night'],
    ['it fell late in 2016 at noon', 'in 2016'],
    ['it fell in early 2016 at noon', 'in early 2016'],
    ['it fell back in 2016 at noon', 'back in 2016'],
    ['it fell in mid-2016 at noon', 'in mid-2016'],
    ['it fell since late may at noon', 'since late may'],
    ['it fell at the end of may at noon', 'end of may'],
  ])('%s', (text, date) => expect(words(text)).toEqual([date]));

  test.each([
    'it fell on march 4% of days',
    'order march 4:30',
    'it took the x2016-03-04 road',
    'it is 2016-13-04 long',
    'in 2016 people live here',
    'in 2016 customers live here',
    "in today's digital age",
    "in today's world",
    'the remarch 4',
    'it did march on',
    'version 4 marching',
    'in may or not',
  ])('but here: %s', (text) => expect(words(text)).toEqual([]));
});

describe('how many, how long ago', () => {
  test.each([
    ['a day', '2018-11-06'],
    ['one day', '2018-11-06'],
    ['two days', '2018-11-05'],
    ['three days', '2018-11-04'],
    ['four days', '2018-11-03'],
    ['five days', '2018-11-02'],
    ['six days', '2018-11-01'],
    ['seven days', '2018-10-31'],
    ['eight days', '2018-10-30'],
    ['nine days', '2018-10-29'],
    ['ten days', '2018-10-28'],
    ['eleven days', '2018-10-27'],
    ['twelve days', '2018-10-26'],
    ['30 days', '2018-10-08'],
    ['a week', '2018-10-31'],
    ['2 weeks', '2018-10-24'],
    ['a month', '2018-10'],
    ['11 months', '2017-12'],
    ['three years', undefined],
  ])('%s ago', (long, iso) => expect(isos(`it fell ${long} ago.`)).toEqual([iso]));
});

describe('days that the article’s date fixes', () => {
  test.each([
    ['today', '2018-11-07'],
    ['tonight', '2018-11-07'],
    ['this morning', '2018-11-07'],
    ['this afternoon', '2018-11-07'],
    ['this evening', '2018-11-07'],
    ['yesterday', '2018-11-06'],
    ['last night', '2018-11-06'],
    ['this month', '2018-11'],
    ['last month', '2018-10'],
    ['late last month', '2018-10'],
    ['earlier last month', '2018-10'],
    ['last weekend', '2018-11-03'],
    ['this weekend', '2018-11-03'],
    ['this past weekend', '2018-11-03'],
    ['the past weekend', '2018-11-03'],
    ['earlier this weekend', '2018-11-03'],
    ['over the past weekend', '2018-11-03'],
    ['on christmas eve', '2017-12-24'],
    ['on christmas day', '2017-12-25'],
  ])('%s', (said, iso) => expect(isos(`it fell ${said}.`)).toEqual([iso]));

  test('a weekend is the last Saturday, that of the day itself included', () => {
    const on = (today: string) => findDates('it fell over the weekend.', today)[0]?.iso;
    expect([on('2018-11-03'), on('2018-11-04'), on('2018-11-09')]).toEqual(['2018-11-03', '2018-11-03', '2018-11-03']);
  });
  test('two days’ grace for time zones, and no more', () => {
    expect(isos('it fell on november 9.')).toEqual(['2018-11-09']);
    expect(isos('it fell on november 10.')).toEqual(['2017-11-10']);
  });
  test('a month without a year is this one’s, or the last', () => {
    expect(isos('it began in november.')).toEqual(['2018-11']);
    expect(isos('it began in december.')).toEqual(['2017-12']);
    expect(findDates('it began in december.', '2018-11-29')[0]?.iso).toBe('2018-12');
  });
});

describe('words without a day', () => {
  test.each([
    ...['recently', 'recent', 'this week', 'last week', 'last year', 'earlier this year', 'earlier this week'],
    ...['this year', 'years ago', 'year ago', 'some time ago', 'a few days ago', 'few weeks back', 'few months ago'],
    ...['last spring', 'last summer', 'last fall', 'last autumn', 'last winter'],
  ])('%s', (said) => {
    expect(words(`it fell ${said}.`)).toEqual([said]);
    expect(kinds(`it fell ${said}.`)).toEqual(['vague']);
    expect(isos(`it fell ${said}.`)).toEqual([undefined]);
  });
  test.each(['in', 'since', 'during', 'late', 'early', 'mid', 'between', 'and', 'from', 'of'])('%s 2016', (before) => {
    expect(kinds(`it fell ${before} 2016.`)).toEqual(['year']);
  });
  test('a bare number is no year', () => expect(kinds('it has 2016 rooms, or 2017')).toEqual([]));
});

describe('a month alone needs a word of time', () => {
  test.each([
    ...['in', 'since', 'of', 'early', 'late', 'mid', 'until', 'till', 'through', 'from', 'by', 'between', 'and', 'to'],
    ...['during', 'last', 'this', 'back in', 'around', 'before', 'after', 'beginning of', 'end of', 'in early'],
  ])('%s march', (before) => expect(isos(`it fell ${before} march.`)).toEqual(['2018-03']));
  test('and without one it may be a verb', () => expect(isos('they march, they may, they march.')).toEqual([]));
});

describe('a day takes the year that its sentence has just named', () => {
  test.each([
    ['the 2015 incident started around dec 26.', '2015-12-26'],
    ['the 2015 incident\nstarted around dec 26.', '2017-12-26'],
    ['the 2015 people started around dec 26.', '2017-12-26'],
    ['the 2015 users started around dec 26.', '2017-12-26'],
    ['the 2015 incident of 12 shops started around dec 26.', '2017-12-26'],
    [`the 2015 incident ${'very '.repeat(12)}started around dec 26.`, '2017-12-26'],
    // Only backwards: a year to come is another thing's.
    ['the 2020 fair was named on dec 26.', '2017-12-26'],
    ['the 2015 incident started yesterday.', '2018-11-06'],
    ['the 2015 incident was told today.', '2018-11-07'],
    ['the 2015 incident was told tonight.', '2018-11-07'],
    ['the 2015 incident was told two days ago.', '2018-11-05'],
    ['the 2015 incident was told monday.', '2018-11-05'],
    ['the 2015 incident was told last month.', '2018-10'],
    ['the 2015 incident was told this month.', '2018-11'],
    ['the 2015 incident was told on 12 may 2016.', '2016-05-12'],
    ['the 2015 incident was told in may.', '2015-05'],
  ])('%s', (text, iso) => expect(findDates(text, TODAY).at(-1)?.iso).toBe(iso));
});

describe('a day that is promised', () => {
  const on = (text: string, today = TODAY) => findDates(text, today).at(-1)?.iso;
  test.each([
    'it will reopen on',
    'it promises news on',
    'it promised news on',
    'a report is due on',
    'the hearing is scheduled for',
    'the deadline is',
    'the next report is on',
    'the next statement is on',
    'the next step is on',
    'the next briefing is on',
    'the next meeting is on',
    'letters go out by the',
    'letters go out by',
  ])('%s 1 December', (said) => expect(on(`${said} 1 december`)).toBe('2018-12-01'));
  test.each([
    'the company willingly spoke on',
    'it will say more; it spoke on',
    'it will say more: it spoke on',
    'it will say more\nit spoke on',
    `it will say more ${'and more '.repeat(8)}on`,
    'the next one fell on',
  ])('but was: %s 1 December', (said) => expect(on(`${said} 1 december`)).toBe('2017-12-01'));
  test('lies ahead by four months at most, and half a year after its like', () => {
    expect(on('it will reopen on 7 march')).toBe('2019-03-07');
    expect(on('it will reopen on 8 march')).toBe('2018-03-08');
    expect(on('it will reopen on 29 february', '2020-11-20')).toBe('2020-02-29');
  });
  test('a weekday or a month is not moved', () => {
    expect(on('it will reopen on friday')).toBe('2018-11-02');
    expect(on('it will reopen in december')).toBe('2017-12');
  });
});

describe('a weekday beside its day', () => {
  test.each([
    ['monday may 4, 2015', 'monday may 4, 2015'],
    ['monday, may 4, 2015', 'monday, may 4, 2015'],
    ['monday (may 4, 2015)', 'monday (may 4, 2015'],
  ])('%s is one', (text, whole) => expect(words(text)).toEqual([whole]));
  test('with a word between, or a month, they are two', () => {
    expect(words('monday and may 4, 2015')).toHaveLength(2);
    expect(words('monday, may 2015')).toHaveLength(2);
    expect(words('monday, yes, may 4, 2015')).toHaveLength(2);
  });
});
