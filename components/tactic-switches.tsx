// Tactics on or off, by family. Off means not marked; the checklist counts all the same.
import type { Catalog, TacticId } from '../lib/model';
import type { ChoicePatch, Choices } from './choices';
import { FamilyLine } from './family-line';
import { Switch } from './switch';

interface Props {
  catalog: Catalog;
  off: Choices['tactics'];
  change: (tactics: NonNullable<ChoicePatch['tactics']>) => void;
}

export function TacticSwitches({ catalog, off, change }: Props) {
  const turn = (id: TacticId, on: boolean) => change({ [id]: on ? null : false });
  return (
    <ul class="table tactics">
      {catalog.families.map((family) => (
        <li key={family.id}>
          <h3>
            <FamilyLine family={family.id} />
            {family.name}
          </h3>
          <ul>
            {catalog.tactics
              .filter((tactic) => tactic.family === family.id)
              .map(({ id, name }) => (
                <li key={id}>
                  <Switch on={off[id] !== false} label={name} change={(on) => turn(id, on)} />
                  <span aria-hidden="true">{name}</span>
                </li>
              ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
