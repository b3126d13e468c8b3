// The legend of line styles, which is also how many marks each family has, and where some are dimmed so that others stand out.
import { useState } from 'preact/hooks';
import type { Catalog, FamilyId, Signal } from '../lib/model';
import { toggled } from './dimmed';
import { FamilyLine } from './family-line';
import { say } from './words';

interface Props {
  signals: Signal[];
  catalog: Catalog;
  dimmed: FamilyId[];
  dim: (families: FamilyId[]) => void;
}

/** The family that a signal's tactic belongs to. */
export function familyOf(catalog: Catalog, signal: Pick<Signal, 'tactic'>): FamilyId {
  return catalog.tactics.find(({ id }) => id === signal.tactic)?.family ?? 'smaller';
}

/** A family by its line, its name and its number of marks. */
export function NamedFamily({ n, family }: { n: number; family: Catalog['families'][number] }) {
  return (
    <>
      <FamilyLine family={family.id} />
      <span class="name">{family.name}</span>
      <span>{n}</span>
    </>
  );
}

export function FamilyLegend({ signals, catalog, dimmed, dim }: Props) {
  const [choosing, setChoosing] = useState(false);
  const named = (family: Catalog['families'][number]) => (
    <NamedFamily family={family} n={signals.filter((signal) => familyOf(catalog, signal) === family.id).length} />
  );
  return (
    <section class="legend" aria-label={say('families')}>
      <ul>
        {catalog.families.map((family) => (
          <li key={family.id} class={dimmed.includes(family.id) ? 'dimmed' : undefined}>
            {!choosing && named(family)}
            {choosing && (
              <label>
                <input
                  type="checkbox"
                  checked={!dimmed.includes(family.id)}
                  onChange={() => dim(toggled(dimmed, family.id))}
                />
                {named(family)}
              </label>
            )}
          </li>
        ))}
        <li>
          <button type="button" class="link" aria-expanded={choosing} onClick={() => setChoosing(!choosing)}>
            {say(choosing ? 'dimDone' : 'dim')}
          </button>
        </li>
      </ul>
    </section>
  );
}
