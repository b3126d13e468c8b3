// Sentences end where a reader would say so, and every offset leads back to the text.
import { expect, test } from 'vitest';
import { cpuTime } from '../../tests/cpu-time';
import { prepare } from './prepare';

const split = (text: string) => prepare(text).sentences.map(({ start, end }) => text.slice(start, end));

test('the headline is one sentence, a line break ends one', () => {
  expect(split('Acme Inc. hacked. Again\n\nFirst line\nSecond line.')).toEqual([
    'Acme Inc. hacked. Again',
    'First line',
    'Second line.',
  ]);
});

test.each([
  ['Harbour Foods Inc. said so. It is true.', 'Harbour Foods Inc. said so.'],
  ['We found it on Jan. 5 at night. We told Dr. Ames.', 'We found it on Jan. 5 at night.'],
  ['The U.S. Coast Guard was told. Nobody else was.', 'The U.S. Coast Guard was told.'],
  ['It lost $3.5 million. Costs rose 4.2 per cent.', 'It lost $3.5 million.'],
  ['J. B. Ortega resigned. A successor is sought.', 'J. B. Ortega resigned.'],
  ['It began at 4 p.m. Eastern time. By 6 p.m. it was over.', 'It began at 4 p.m. Eastern time.'],
  ['It operates in the U.S. The data were there.', 'It operates in the U.S.'],
  ['“We are sorry.” The company fell silent.', '“We are sorry.”'],
  ['"Are you sure?" asked the clerk. Nobody was.', '"Are you sure?" asked the clerk.'],
  ['Yahoo! users wait... and wait. Others left.', 'Yahoo! users wait... and wait.'],
  ['Form No. 12 was lost. The answer is no. The end.', 'Form No. 12 was lost.'],
  ['1. Reset your password. 2. Call us.', '1. Reset your password.'],
  ['Visit www.example.com today. Thanks.', 'Visit www.example.com today.'],
])('%s', (text, first) => {
  expect(split(text)[0]).toBe(first);
});

test('bullets begin sentences and are not part of them', () => {
  expect(split('We lost:\n• names\n• addresses • dates of birth')).toEqual([
    'We lost:',
    'names',
    'addresses',
    'dates of birth',
  ]);
});

test('norm is as long as the text, whatever it holds', () => {
  const text = 'İstanbul’s “data” — lost\u00a0… now.\r\nNext\u2028one. 😀 done';
  const { norm } = prepare(text);
  expect(norm).toHaveLength(text.length);
  expect(norm).toContain(`'s "data" - lost . now.`);
});

test('a sentence can be found by any offset in it', () => {
  const text = 'One here. Two here.\nThree.';
  const { sentences, sentenceAt } = prepare(text);
  expect(sentences.map(({ start }) => sentenceAt(start))).toEqual([0, 1, 2]);
  expect(sentenceAt(9)).toBe(0);
  expect(sentenceAt(text.length)).toBe(2);
  expect(prepare('').sentenceAt(0)).toBe(-1);
});

test.each(['.', '\n', ' ', '!? ', 'A. ', '" ', '\u200b', '• ', '.\n', "'"])(
  'a million times %j takes no longer than it must',
  (unit) => {
    const time = (size: number) => {
      const text = `Start\n\n${' '.repeat(size)}${unit.repeat(size)}`;
      const start = cpuTime();
      prepare(text);
      return cpuTime() - start;
    };
    time(2000);
    // Ten times the text: a hundred times the time would be quadratic.
    expect(time(100_000)).toBeLessThan(40 * (time(10_000) + 2));
  },
);
