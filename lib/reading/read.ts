// The reading: one pure function from text, rules and date. No DOM, no browser, no clock.
import type { Answer, ItemId, Reading } from '../model';
import type { Rules } from '../rules';

/** Reads `text` (headline, blank line, body). `date` is the article's own, ISO; `force` reads what would be declined. */
export function read(text: string, rules: Rules, date?: string, force = false): Reading {
  void date;
  const items = Object.fromEntries(
    rules.checklist.map(({ id }): [ItemId, Answer] => [
      id,
      { status: 'missing', evidence: [], sure: true, because: [] },
    ]),
  ) as Record<ItemId, Answer>;
  return { disclosure: true, forced: force, words: text.split(/\s+/u).length, signals: [], items, remarks: [] };
}
