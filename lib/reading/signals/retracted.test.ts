// An organisation that takes its words back is not marked for them; one that is only reported is.
import { expect, test } from 'vitest';
import { markedInStory } from '../../../tests/told-in-story';

test.each([
  'Our first notice said that only a small number of customers were affected. That was false.',
  'We said on 3 June that there was no evidence that data was taken. That was wrong: data was taken.',
  'We said on 3 June that there was no evidence that data was taken, and that was wrong.',
  'On 3 June we called this a "security incident". It was a theft.',
  'We wrote that only a limited number of customers were affected; this was not true.',
  'That figure was wrong. We are sorry for the mistake and explain it here.',
  'That figure was wrong. The right figure is 1,204. We are sorry for the mistake and explain it here.',
  'We will not say that your privacy is our top priority, because until 3 June it was not.',
  'We do not claim that we took your privacy seriously.',
])('taken back: %s', (passage) => {
  expect(markedInStory(passage)).toEqual([]);
});

test.each([
  'Our first notice said that only a small number of customers were affected.',
  'We said on 3 June that there was no evidence that data was taken. It was a hard week.',
  'Harlow said on 3 June that there was no evidence that data was taken. That was wrong: data was taken.',
  'Harlow called this a "security incident". It was a theft.',
  'We said that there is no evidence that data was taken. It was a theft of machines.',
  'We are sorry for any concern this may cause. That figure was wrong.',
  'We will not say how many customers were affected.',
  'We will not say that the file is safe, but we take your privacy very seriously.',
  'Harlow would not say that it had paid.',
])('stands: %s', (passage) => {
  expect(markedInStory(passage)).not.toEqual([]);
});
