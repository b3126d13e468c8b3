// Words that sound like an answer and are none.
import { expect, test } from 'vitest';
import type { ItemId } from '../../model';
import { checklist } from '../../rules';
import { cuesIn, readChecklist } from '../checklist';
import { prepare } from '../prepare';
import type { Scores } from './document-features';
import { unlessHollow } from './hollow';
import { sceneOf } from './sentence-features';

const STORY =
  'Selwyn Books says hackers stole records\n\nSelwyn Books said on Monday that hackers had stolen the names and addresses of 4,310 customers.';

test('a code for a service that watches for fraud is no misuse', () => {
  const text = `${STORY} Those whose bank details were taken will get a code for Credsure, which watches for fraud. The company has rebuilt the server and has told everyone by letter.`;
  expect(readChecklist(prepare(text), checklist, '2026-11-11').items.misuse.status).toBe('missing');
});

/** What is left of a sentence of which the model makes an even guess: [missing, stated, vague, withheld]. */
function left(item: ItemId, sentence: string): number[] {
  const scene = sceneOf(prepare(sentence), (text) => cuesIn(text, checklist));
  const items = Object.fromEntries(checklist.map(({ id }) => [id, [[0.25, 0.25, 0.25, 0.25]]])) as Scores['items'];
  return unlessHollow(scene, { items, dates: [] }).items[item][0]!;
}

test.each<[ItemId, string]>([
  ['misuse', 'Please watch your account for fraud.'],
  ['misuse', 'It pays for insurance against identity theft.'],
  ['containment', 'We are pleased to put this isolated incident behind us.'],
  ['people-told', 'Staff were told not to turn on their computers.'],
  ['people-who', 'Thanks to the swift response of its employees the harm was small.'],
])('%s, hollow: %s', (item, sentence) => expect(left(item, sentence)).toEqual([0.75, 0, 0, 0.25]));

test.each<[ItemId, string]>([
  ['misuse', 'Two customers reported fraudulent charges, and the bank watches for fraud.'],
  ['containment', 'We isolated the server, and call it an isolated incident.'],
  ['people-told', 'Customers were told by letter; staff were told not to turn on their computers.'],
  ['people-who', 'Its employees, whose records were stolen, were warned thanks to the swift response of its staff.'],
])('%s, with other words beside: %s', (item, sentence) =>
  expect(left(item, sentence)).toEqual([0.25, 0.25, 0.25, 0.25]),
);
