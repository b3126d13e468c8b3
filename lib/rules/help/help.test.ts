// Help says what the product does: its examples are read as the page says, by the reading itself.
import { describe, expect, it, test } from 'vitest';
import type { ItemId, Reading, Status } from '../../model';
import { read } from '../../reading/read';
import { checklist, rules, tactics } from '..';
import { ITEM_HELP } from './item-help';
import { TACTIC_HELP } from './tactic-help';

const BEFORE =
  'Breach at a company\n\nA company was hacked and personal data of its customers was stolen by attackers.\n';

/** A sentence read as part of a story about a breach. */
function readIn(sentence: string): { reading: Reading; at: number } {
  return { reading: read(`${BEFORE}${sentence}`, rules, '2026-11-25', true), at: BEFORE.length };
}

describe.each(tactics.map(({ id }) => id))('%s', (id) => {
  test.each(TACTIC_HELP[id].examples)('marks %s', (example) => {
    const [head, phrase] = example.split(/[[\]]/) as [string, string];
    const { reading, at } = readIn(example.replace(/[[\]]/g, ''));
    const from = at + head.length;
    const found = reading.signals.filter((each) => each.start < from + phrase.length && each.end > from);
    expect(found.map(({ tactic }) => tactic)).toContain(id);
  });

  test.each(TACTIC_HELP[id].not)('leaves $text', ({ text }) => {
    const { reading, at } = readIn(text);
    expect(reading.signals.filter(({ start, tactic }) => start >= at && tactic === id)).toEqual([]);
  });
});

/** A sentence of help alone in a story that says nothing else: what the item makes of it. */
function statusOf(item: ItemId, sentence: string): Status {
  return read(`Selwyn Books\n\n${sentence}`, rules, '2026-03-25', true).items[item].status;
}

/** Out of its story a sentence lacks what the reading weighs besides, so not every one is read as a person would. */
const MOST = 2 / 3;

it('most examples of the items are read as they are shown, also on their own', () => {
  const shown = checklist.flatMap(({ id }) =>
    (['stated', 'vague', 'withheld'] as const).map((status) => ({ id, status, sentence: ITEM_HELP[id][status] })),
  );
  const wrong = shown.filter(({ id, status, sentence }) => statusOf(id, sentence) !== status);
  const told = wrong.map(({ id, status, sentence }) => `${id} ${status}: ${statusOf(id, sentence)}: ${sentence}`);
  expect(told.length, told.join('\n')).toBeLessThanOrEqual(shown.length * (1 - MOST));
});
