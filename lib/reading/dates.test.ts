// Dates as people write them, read from a Wednesday: 7 November 2018.
import { describe, expect, test } from 'vitest';
import { findDates } from './dates';

const TODAY = '2018-11-07';
const first = (text: string) => findDates(text.toLowerCase(), TODAY)[0];

describe('explicit dates', () => {
  test.each([
    ['The intrusion began on October 24, 2018.', '2018-10-24'],
    ['The intrusion began on 24 October 2018.', '2018-10-24'],
    ['It was found on the 3rd of May.', '2018-05-03'],
    ['It was found on Dec. 26.', '2017-12-26'],
    ['Letters are dated 2018-09-05.', '2018-09-05'],
    ['Letters are dated 9/5/2018.', '2018-09-05'],
    ['Letters are dated 25/9/2018.', '2018-09-25'],
    ['Access lasted from mid-May until July.', '2018-05'],
    ['The breach of March 2017 was worse.', '2017-03'],
    ['Someone had access on 19 and 20 October 2017.', '2017-10-19'],
    ['The 2015 incident started around Dec 26.', '2015-12-26'],
  ])('%s', (text, iso) => {
    expect(first(text)?.iso).toBe(iso);
  });
});

describe('a day that is promised lies ahead', () => {
  test.each([
    ['The company promises the next update on 1 December.', '2018-12-01'],
    ['Letters will go out by January 15.', '2019-01-15'],
    ['The hearing is due on 3 February', '2019-02-03'],
    // What has been is not.
    ['It was found on 1 December.', '2017-12-01'],
    ['The next update came. It was found on 1 December.', '2017-12-01'],
    ['The company will say more. It told its members on 5 November.', '2018-11-05'],
    ['The report is due by 1 December 2017.', '2017-12-01'],
    ['It was found by the company on 3 February.', '2018-02-03'],
    ['Due to a fault on 3 February, nobody noticed.', '2018-02-03'],
  ])('%s', (text, iso) => {
    expect(first(text)?.iso).toBe(iso);
  });
});

describe('a text without a date of its own', () => {
  const isos = (text: string) => findDates(text.toLowerCase()).map(({ iso }) => iso);

  test.each([
    [
      'On 3 March 2026 it was found. Somebody was in since 27 February. Letters went out on 6 March.',
      '2026-03-03 2026-02-27 2026-03-06',
    ],
    ['It began on 30 December and was found on January 2, 2026.', '2025-12-30 2026-01-02'],
    ['Found on 30 December 2025, it was told on 4 January.', '2025-12-30 2026-01-04'],
    ['Found on 3 March 2026, the thefts had gone on since January.', '2026-03-03 2026-01'],
    [
      'After the theft of 5 May 2019 there was another on 8 June 2025, found on 9 June.',
      '2019-05-05 2025-06-08 2025-06-09',
    ],
    // Nothing to take a year from, or nothing that one would complete.
    ['It was found on 3 March and told on Tuesday.', ' '],
    ['Found on 3 March 2026, it was told on Tuesday.', '2026-03-03 '],
    ['Found on 3 March 2026, it was told on 30 February.', '2026-03-03 '],
    ['Found on 3 March 2026, in May 0 were told.', '2026-03-03 '],
  ])('%s', (text, expected) => expect(isos(text).join(' ')).toBe(expected));
});

describe('dates that the article fixes', () => {
  test.each([
    ['The company said Wednesday that it was hit.', '2018-11-07'],
    ['It struck in the early hours of Sunday.', '2018-11-04'],
    ['Staff noticed it last Wednesday.', '2018-10-31'],
    ['It told customers yesterday.', '2018-11-06'],
    ['It was found two weeks ago.', '2018-10-24'],
    ['Hackers broke in last month.', '2018-10'],
    ['It happened earlier this month.', '2018-11'],
    ['Systems failed over the weekend.', '2018-11-03'],
  ])('%s', (text, iso) => {
    expect(first(text)?.iso).toBe(iso);
  });

  test.each([
    ['it struck on saturday 27 october.', '2018-10-27'],
    ['it was told on monday, oct 22, that', '2018-10-22'],
    ['it said on wednesday (oct 24) that', '2018-10-24'],
  ])('a weekday beside its day is one date: %s', (text, iso) => {
    expect(findDates(text, '2018-11-07').map((found) => found.iso)).toEqual([iso]);
  });

  test('nothing is resolved without the article’s date', () => {
    expect(findDates('it struck on sunday.')).toMatchObject([{ kind: 'weekday', iso: undefined }]);
  });
});

describe('without the article’s date', () => {
  test.each([
    ['it was found two weeks ago.', 'day'],
    ['it was found 3 months ago.', 'month'],
    ['it was found a year ago.', 'vague'],
    ['it told customers yesterday.', 'day'],
    ['it told customers today.', 'day'],
    ['systems failed over the weekend.', 'weekday'],
    ['hackers broke in last month.', 'month'],
    ['it happened earlier this month.', 'month'],
    ['it was found on 3 may.', 'day'],
    ['it began in march.', 'month'],
    ['it was hit on christmas eve.', 'day'],
  ])('%s', (text, kind) => {
    for (const today of [undefined, 'May 2018'])
      expect(findDates(text, today).map((found) => [found.kind, found.iso])).toEqual([[kind, undefined]]);
  });
});

describe('days that the calendar has not', () => {
  test.each(['2018-02-30', '2018-11-31', '30 february 2018', '13/13/2018', '0 may 2018', 'february 29, 2018'])(
    '%s',
    (text) => expect(findDates(`it began on ${text}.`, TODAY)[0]?.iso).toBeUndefined(),
  );
  test('but one that it has in some years only', () => {
    expect(first('it began on 29 february 2016.')?.iso).toBe('2016-02-29');
    expect(first('letters are dated 25/9/18 or so.')?.iso).toBe('2018-09-25');
  });
});

test('a span over the turn of a year', () => {
  const dates = findDates('from november 30 to january 4, 2018, files were copied.', TODAY);
  expect(dates.map(({ iso }) => iso)).toEqual(['2017-11-30', '2018-01-04']);
});

describe('what is no date', () => {
  test.each([
    'She has worked there for 16 years.',
    'Three days after that it paid.',
    'You may call us.',
    'In 12 of 24 cases.',
  ])('%s', (text) => {
    expect(findDates(text.toLowerCase(), TODAY)).toEqual([]);
  });
});

test('a span opens and closes, and its end lends its year', () => {
  const dates = findDates('between february 14 and february 26, 2016, files were copied.', TODAY);
  expect(dates).toMatchObject([
    { iso: '2016-02-14', opens: true },
    { iso: '2016-02-26', closes: true },
  ]);
});

test('loose dates have a kind and no value', () => {
  expect(findDates('it recently learned of a breach in 2014.', TODAY).map(({ kind, iso }) => [kind, iso])).toEqual([
    ['vague', undefined],
    ['year', undefined],
  ]);
});
