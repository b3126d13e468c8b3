// What opens and what closes a span of dates, and whose year the opening takes; read from Wednesday, 7 November 2018.
import { describe, expect, test } from 'vitest';
import { findDates } from './dates';

const TODAY = '2018-11-07';
const isos = (text: string) => findDates(text, TODAY).map(({ iso }) => iso);

describe('spans', () => {
  const ends = (text: string) => findDates(text, TODAY).map(({ opens, closes }) => (opens ? '<' : closes ? '>' : '.'));
  test.each([
    ...['between', 'from', 'starting', 'since', 'beginning', 'from about', 'from approximately', 'since at least'],
    ...['since as early as', 'starting on', 'beginning in the'],
  ])('%s opens', (before) => expect(ends(`it fell ${before} may 4, 2016 it said`)).toEqual(['<']));
  test.each(['therefrom', 'sincere', 'on', 'from the day of'])('%s does not', (before) =>
    expect(ends(`it fell ${before} may 4, 2016 it said`)).toEqual(['.']),
  );
  test.each([
    ...['and', 'to', 'through', 'until', 'till', '-', ', and', ', 10:30, and', 'and on', 'and about', 'to at least'],
    ...['to in', 'to approximately the', 'until early', 'until late'],
  ])('%s closes', (between) => {
    const gap = /^,/.test(between) ? between : ` ${between}`;
    const expected = /at least/.test(between) ? ['.', '.'] : ['<', '>'];
    expect(ends(`on may 4, 2016${gap} may 9, 2016 it said`)).toEqual(expected);
  });
  test.each(['and then fell on', 'or', '. to'])('%s does not', (between) =>
    expect(ends(`on may 4, 2016 ${between} may 9, 2016 it said`)).toEqual(['.', '.']),
  );
  test('words of the date itself open and close', () => {
    expect(ends('it fell from may until july')).toEqual(['<', '>']);
    expect(ends('it fell since 2014')).toEqual(['<']);
  });
  test('the opening takes the year of the end, or the one before', () => {
    expect(isos('from may 4 to june 9, 2015 it fell')).toEqual(['2015-05-04', '2015-06-09']);
    expect(isos('from june 4 to june 9, 2015 it fell')).toEqual(['2015-06-04', '2015-06-09']);
    expect(isos('from december 4 to january 9, 2015 it fell')).toEqual(['2014-12-04', '2015-01-09']);
    expect(isos('from may 4, 2013 to june 9, 2015 it fell')).toEqual(['2013-05-04', '2015-06-09']);
    expect(isos('from may 4 to june 9 it fell')).toEqual(['2018-05-04', '2018-06-09']);
  });
});
