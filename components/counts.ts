// How many items stand at each status, and how many of them the reader should check.
import type { Answer, Catalog, ItemId, Status } from '../lib/model';
import { say } from './words';

export const STATUSES: Status[] = ['stated', 'vague', 'withheld', 'missing'];

export type Counts = Record<Status, number> & { total: number; unsure: number };

export function counts(items: Record<ItemId, Answer>, among: { id: ItemId }[]): Counts {
  const found: Counts = { stated: 0, vague: 0, withheld: 0, missing: 0, total: among.length, unsure: 0 };
  for (const { id } of among) {
    const answer = items[id];
    found[answer?.status ?? 'missing'] += 1;
    if (answer && !answer.sure) found.unsure += 1;
  }
  return found;
}

/** The one honest line, bold between stars: "*9 of 24 answered*, 4 vague, 2 withheld, 9 not said." */
export function summary(found: Counts): string {
  const word = found.stated === found.total ? 'summaryFull' : found.stated === 0 ? 'summaryNone' : 'summary';
  return say(word, found);
}

/** "Check 3 of them against the text.", or nothing where every answer is sure. */
export const toCheck = ({ unsure }: Counts): string => (unsure ? say('toCheck', { n: unsure }) : '');

/** The items of a group, in checklist order. */
export const itemsOf = (catalog: Catalog, group: string) => catalog.items.filter((item) => item.group === group);
