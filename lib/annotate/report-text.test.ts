// The report of a wrong mark: what it holds, and what it does not.
import { expect, it } from 'vitest';
import type { Mark } from '../view-model';
import { reportText } from './report-text';

it('holds phrase, sentence, rule and version, one a line, and no address', () => {
  const mark = { name: 'Fast, without a time', tactic: 'speed', rule: 'speed/at once', version: '0.1.0/4' } as Mark;
  expect(reportText(mark, 'at\nonce', 'We acted at once.')).toBe(
    [
      'Unsaid: this mark is wrong',
      'Phrase: “at once”',
      'Sentence: “We acted at once.”',
      'Marked as: Fast, without a time (speed)',
      'Rule: speed/at once',
      'Version: 0.1.0/4',
    ].join('\n'),
  );
});
