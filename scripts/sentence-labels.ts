// What each sentence of a labelled text carries, item by item: scripts/labels/sentences.txt.
// `@ID` opens a text; a line "offset item=status item=status" speaks of the sentence that begins there.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ItemId, Span, Status } from '../lib/model';
import { checklist } from '../lib/rules';

const FILE = join('scripts', 'labels', 'sentences.txt');
const ITEMS = new Set<string>(checklist.map(({ id }) => id));
const STATUSES = new Set<string>(['stated', 'vague', 'withheld']);

/** By a sentence's first character: its items with their statuses. */
export type SentenceLabels = Map<number, Map<ItemId, Status>>;

/** By text. Sentences that are not named carry nothing. Throws with the line where a label is no item's or no status. */
export function sentenceLabels(file = FILE): Map<string, SentenceLabels> {
  const texts = new Map<string, SentenceLabels>();
  let open: SentenceLabels | undefined;
  readFileSync(file, 'utf8')
    .split('\n')
    .forEach((line, at) => {
      if (!line.trim() || line.startsWith('#')) return;
      if (line.startsWith('@')) {
        open = new Map();
        texts.set(line.slice(1).trim(), open);
        return;
      }
      const [offset, ...labels] = line.trim().split(/\s+/);
      if (!open || !/^\d+$/.test(offset!)) throw new Error(`${file}:${at + 1}: no sentence's beginning: "${line}"`);
      open.set(Number(offset), new Map(labels.map((label) => labelOf(label, `${file}:${at + 1}`))));
    });
  return texts;
}

function labelOf(label: string, where: string): [ItemId, Status] {
  const [item, status] = label.split('=');
  if (!ITEMS.has(item!) || !STATUSES.has(status!)) throw new Error(`${where}: "${label}" is no item with a status`);
  return [item as ItemId, status as Status];
}

/** The status that a sentence is labelled with for the item, however the sentences are cut now. */
export function statusWithin(labels: SentenceLabels, item: ItemId, { start, end }: Span): Status | undefined {
  for (const [offset, items] of labels) if (offset >= start && offset < end && items.has(item)) return items.get(item);
  return undefined;
}
