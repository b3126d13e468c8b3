// The reading in one sentence: counts as words in a line, no percentage, no grade.
import type { Answer, Catalog, ItemId } from '../lib/model';
import { counts, summary, toCheck } from './counts';
import { Rich } from './rich';

export function SummaryLine({ items, catalog }: { items: Record<ItemId, Answer>; catalog: Catalog }) {
  const found = counts(items, catalog.items);
  return (
    <p class="summary-line">
      <Rich text={summary(found)} /> {found.unsure > 0 && <span class="to-check">{toCheck(found)}</span>}
    </p>
  );
}
