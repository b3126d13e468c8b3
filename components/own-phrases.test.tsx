// @vitest-environment happy-dom
// Own phrases: what is wished for, what is said back, and lines that are wrong by their number.
import { afterEach, expect, it } from 'vitest';
import type { PackReply } from '../lib/extension/messages';
import type { OwnPhrase, PhrasePack } from '../lib/model';
import { catalog } from '../lib/rules';
import { clear, click, draw, named, settle, type } from './drawn';
import { OwnPhrases, type PhraseWishes } from './own-phrases';

afterEach(clear);

const crew: OwnPhrase = { say: 'a small crew', tactic: 'spin', question: 'How many?' };
const mine: PhrasePack = { name: 'My phrases', phrases: [crew] };

function page(reply: PackReply, selected?: string): unknown[][] {
  const wished: unknown[][] = [];
  const answer =
    (name: string) =>
    async (...values: unknown[]) => {
      wished.push([name, ...values]);
      return reply;
    };
  const wishes = {
    change: answer('change'),
    bring: answer('bring'),
    drop: answer('drop'),
    save: () => {},
  } as PhraseWishes;
  draw(<OwnPhrases packs={[mine]} catalog={catalog} selected={selected} wishes={wishes} />);
  return wished;
}

const kept: PackReply = { packs: [mine], name: mine.name };
const said = () => document.querySelector('.said')?.textContent;

it('a phrase is added with its question', async () => {
  const wished = page(kept);
  type(named('.own > .phrase-form label', 'Phrase').querySelector('input')!, ' out of hours ');
  type(named('.own > .phrase-form label', 'What it leaves open').querySelector('input')!, 'At what time?');
  click(named('button', 'Add phrase'));
  await settle();
  expect(wished).toEqual([
    ['change', 'My phrases', null, { say: 'out of hours', tactic: 'euphemism', question: 'At what time?' }],
  ]);
  expect(said()).toBe('Saved. It is marked from the next reading on.');
});

it('selected words become a phrase without signs of the pattern language', () => {
  page(kept, 'an “isolated” (and *rare*) event');
  expect(document.querySelector<HTMLInputElement>('[name=say]')?.value).toBe('an isolated and rare event');
});

it('what cannot be marked is said where it was written', async () => {
  page({ errors: [{ line: 5, message: '")" is missing' }] });
  type(document.querySelector<HTMLInputElement>('[name=say]')!, '(a|b');
  type(document.querySelector<HTMLInputElement>('[name=question]')!, 'q');
  click(named('button', 'Add phrase'));
  await settle();
  expect(document.querySelector('.bad')?.textContent).toBe('That can’t be marked: ")" is missing');
});

it('a phrase is removed at once, a pack only when asked again', async () => {
  const wished = page(kept);
  click(named('button', 'Remove a small crew'));
  click(named('button', 'Remove the pack My phrases'));
  await settle();
  expect(wished).toEqual([['change', 'My phrases', crew, null]]);
  click(named('button', 'Remove it'));
  await settle();
  expect(wished.at(-1)).toEqual(['drop', 'My phrases']);
});
