// Words of customers, victims, outside experts and attackers are not the organisation's; what they hand on is.
import { expect, test } from 'vitest';
import { markedInStory } from '../../../tests/told-in-story';
import { tactics } from '../../rules';
import { prepare } from '../prepare';
import { findSignals } from '../signals';

test.each([
  '"There is no evidence anyone at Harlow cared," said Ida Brand, a customer whose name was stolen.',
  '"There is no evidence anyone at Harlow cared," Ida Brand, whose name was stolen, said.',
  'Customers said they had no indication from the company that anything was wrong.',
  'Security researcher Olav Grehm, who looked at the sample, said it was an export from a tool. "It does not appear to have been taken from the core system," he said.',
  '"The risk to customers is low," said Olav Grehm, a security researcher who is not involved.',
  'Hackers said they had taken "a limited amount of data" to prove their claim.',
  'A judge said that the firm\'s "limited number of" customers was in fact all of them.',
  'The hackers claimed that there is no evidence that they kept copies.',
  'Olav Grehm, a researcher, looked at the sample. "It does not appear to have been taken from the core system. It is too small," said Olav Grehm, a security researcher.',
  'The threat actor said that the files hold "certain internal data" of the firm.',
  'That customer said he feared that his card number may have been stolen.',
  'The Information Commissioner found that the firm had "no evidence" for its claim.',
])('outsiders: %s', (passage) => {
  expect(markedInStory(passage)).toEqual([]);
});

test.each([
  'Customers were told that there is no evidence that data was misused.',
  'Customers who rang were told that there is no evidence that data was misused.',
  'Customers said the company told them there is no evidence that data was misused.',
  'A letter to customers said there is no evidence that data was misused.',
  '"There is no evidence that data was misused," said Ida Brand, a spokeswoman.',
  '"There is no evidence that data was misused," said Ida Brand, a security expert at Harlow.',
  'Forensic experts hired by Harlow said there is no evidence that data was misused.',
  'The firm said the hackers took "a limited amount of data".',
  'Ida Brand, a customer, said the firm did not respond to her questions.',
  '"I am angry," said Ida Brand, a customer.\n\n"We have no evidence that data was misused. We regret this," a spokesman said.',
  '"I am angry," said Ida Brand, a customer.\n\n"We have no evidence that data was misused."',
])('the organisation: %s', (passage) => {
  expect(markedInStory(passage)).not.toEqual([]);
});

test('a court or a commissioner may be the one that was hit', () => {
  const text = `Records stolen from Brightwell court

Brightwell court said on Monday that hackers stole the records of 812 jurors. The court said there is no evidence that data was misused.`;
  expect(findSignals(prepare(text), tactics)).not.toEqual([]);
});
