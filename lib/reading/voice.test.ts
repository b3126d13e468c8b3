// Who is taken to speak.
import { expect, test } from 'vitest';
import { prepare } from './prepare';
import { speakers } from './voice';

const voiceOf = (text: string) => speakers(prepare(text)).map(({ voice }) => voice);

test.each([
  ['Harlow Foods said no cards were read.', 'organisation'],
  ['The company said that it had told its clients.', 'organisation'],
  ['"We closed the site at noon," a spokeswoman for Harlow said.', 'organisation'],
  ['The hackers said they had left a note.', 'attacker'],
  ['According to the hackers, the files are for sale.', 'attacker'],
  ['A researcher at Quillon Labs said the flaw is old.', 'other'],
  ['Police said two men were held.', 'other'],
  ['The Information Commissioner said it is making enquiries.', 'regulator'],
  ['Privacy campaigners said the letter came late.', 'critic'],
  ['“A small number tells me nothing,” said Agnes Rowlatt, who speaks for a patients’ group.', 'critic'],
  ['“They found nothing because nobody looked,” said a spokesman for the residents’ association.', 'critic'],
  ['“That phrase hides a lot,” said Omar Teale, who leads a campaign for open data.', 'critic'],
  ['The files lay open for a week.', 'reporter'],
])('%s: %s', (text, voice) => {
  expect(voiceOf(text)).toEqual([voice]);
});

test('a quotation that runs on keeps its speaker', () => {
  expect(voiceOf('"It was late," said a researcher at Quillon Labs. "It was also badly done."')).toEqual([
    'other',
    'other',
  ]);
});

test('whoever is told is not the speaker', () => {
  expect(voiceOf('Harlow told the security firm Quillon that the files were old.')[0]).not.toBe('other');
});

test('words that are spoken of are no statement', () => {
  expect(speakers(prepare('Whenever a company says "minimal impact", look for the number.'))[0]!.mention).toBe(true);
});
