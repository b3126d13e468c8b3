// The checklist in its groups. Arrows walk the rows, Enter opens one; one row is open at a time, so that the list stays a list.
import { useState } from 'preact/hooks';
import type { Catalog, Dossier, ItemId } from '../lib/model';
import { ChecklistRow } from './checklist-row';
import { itemsOf } from './counts';
import { CoverageStrip } from './coverage-strip';
import type { Shown } from './filter';
import { walk } from './keys';
import type { Wishes } from './wishes';
import { say } from './words';

interface Props {
  dossier: Dossier;
  catalog: Catalog;
  shown: Shown;
  wishes: Pick<Wishes, 'show' | 'note' | 'help'>;
  gone?: boolean;
}

export function Checklist({ dossier, catalog, shown, wishes, gone = false }: Props) {
  const [open, setOpen] = useState<ItemId>();
  const { items } = dossier.reading;
  const groups = catalog.groups.map((group) => ({
    ...group,
    rows: itemsOf(catalog, group.id).filter(({ id }) => shown === 'all' || items[id]?.status === shown),
  }));
  const filled = groups.filter(({ rows }) => rows.length > 0);
  if (!filled.length && shown !== 'all') return <p class="empty">{say('filterEmpty', { status: say(shown) })}</p>;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the buttons inside
    <div class="checklist" onKeyDown={(event) => walk(event, event.currentTarget, '.row-head')}>
      {filled.map(({ id: group, name, rows }) => (
        <section key={group} aria-labelledby={`group-${group}`}>
          <div class="group">
            <h2 id={`group-${group}`}>{name}</h2>
            <CoverageStrip items={items} catalog={catalog} group={group} />
          </div>
          <ul>
            {rows.map((item) => (
              <ChecklistRow
                key={item.id}
                item={item}
                answer={items[item.id]}
                dossier={dossier}
                open={open === item.id}
                asks={shown === 'missing'}
                toggle={() => setOpen(open === item.id ? undefined : item.id)}
                wishes={wishes}
                gone={gone}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
