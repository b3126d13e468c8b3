// The checklist as one line of cells: full, half, bar, caret, in checklist order. A picture with the summary as its label.
import type { Answer, Catalog, ItemId, Status } from '../lib/model';
import { counts, itemsOf, summary, toCheck } from './counts';
import { plain, say } from './words';

const CELLS = {
  stated: <rect width="8" height="16" fill="currentColor" />,
  vague: (
    <>
      <rect x=".6" y=".6" width="6.8" height="14.8" fill="none" stroke="currentColor" stroke-width="1.2" />
      <rect y="8" width="8" height="8" fill="currentColor" />
    </>
  ),
  withheld: <rect x="-1" y="5.5" width="10" height="5" fill="currentColor" />,
  missing: (
    <path
      d="M-.6 15.2 4 6.4l4.6 8.8"
      fill="none"
      stroke="currentColor"
      stroke-width="1.7"
      stroke-linecap="round"
      stroke-linejoin="round"
    />
  ),
};

function Cell({ status }: { status: Status }) {
  return (
    <svg class={status} viewBox="0 0 8 16" aria-hidden="true">
      {CELLS[status]}
    </svg>
  );
}

interface Props {
  items: Record<ItemId, Answer>;
  catalog: Catalog;
  /** One group alone, small, beside its heading; there the rows speak for it, so it is hidden from screen readers. */
  group?: string;
}

export function CoverageStrip({ items, catalog, group }: Props) {
  const groups = catalog.groups.filter(({ id }) => !group || id === group);
  const found = counts(items, catalog.items);
  const label = say('coverage', { summary: `${plain(summary(found))} ${toCheck(found)}`.trim() });
  const role = group ? { 'aria-hidden': true as const } : { role: 'img' as const, 'aria-label': label };
  return (
    <div class={group ? 'strip small' : 'strip'} {...role}>
      {groups.map(({ id }) => (
        <span key={id}>
          {itemsOf(catalog, id).map((item) => (
            <Cell key={item.id} status={items[item.id]?.status ?? 'missing'} />
          ))}
        </span>
      ))}
    </div>
  );
}
