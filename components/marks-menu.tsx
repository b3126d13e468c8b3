// How many marks there are; pressed, the five families with their counts, where some are dimmed so that a long page stays calm.
import { useRef, useState } from 'preact/hooks';
import type { Catalog, FamilyId, Signal } from '../lib/model';
import { toggled, useDimmed } from './dimmed';
import { useDismiss } from './dismiss';
import { familyOf, NamedFamily } from './family-legend';
import { walk } from './keys';
import type { Wishes } from './wishes';
import { say } from './words';

interface Props {
  signals: Signal[];
  catalog: Catalog;
  /** Families dimmed on this page. */
  kept: FamilyId[] | undefined;
  /** Undefined when the page is gone: then the number stands alone. */
  dim: Wishes['dim'];
}

export function MarksMenu({ signals, catalog, kept, dim }: Props) {
  const [open, setOpen] = useState(false);
  const [dimmed, change] = useDimmed(kept, dim);
  const box = useRef<HTMLDivElement>(null);
  useDismiss(open, () => setOpen(false), box);
  const n = signals.length;
  if (!n || !dim) return <span class="marks">{n ? say('marks', { n }) : say('noMarks')}</span>;
  return (
    <div class="marks" ref={box}>
      <button
        type="button"
        class="bare"
        aria-expanded={open}
        aria-controls="marks-menu"
        title={say('dim')}
        onClick={() => setOpen(!open)}
      >
        {say('marks', { n })}
        <span class="for-ears">: {say('dim')}</span>
      </button>
      {open && (
        // biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the boxes inside
        <div class="menu marks-menu" id="marks-menu" onKeyDown={(event) => walk(event, event.currentTarget, 'input')}>
          <h2>{say('dimHead')}</h2>
          <ul>
            {catalog.families.map((family) => (
              <li key={family.id} class={dimmed.includes(family.id) ? 'dimmed' : undefined}>
                <label>
                  <input
                    type="checkbox"
                    checked={!dimmed.includes(family.id)}
                    onChange={() => change(toggled(dimmed, family.id))}
                  />
                  <NamedFamily
                    family={family}
                    n={signals.filter((signal) => familyOf(catalog, signal) === family.id).length}
                  />
                </label>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
