// A tactic family's line style, drawn as it stands under a mark: told apart without colour.
import type { FamilyId } from '../lib/model';

const LINES: Record<FamilyId, Record<string, string | number>> = {
  smaller: { d: 'M0 6h28', 'stroke-width': 1.5 },
  vaguer: { d: 'M1.5 6h28', 'stroke-width': 2.6, 'stroke-linecap': 'round', 'stroke-dasharray': '0 5' },
  elsewhere: { d: 'M0 6h28', 'stroke-width': 2, 'stroke-dasharray': '6 5' },
  better: { d: 'M0 4h28M0 7.5h28', 'stroke-width': 1.5 },
  closed: { d: 'M0 6h28', 'stroke-width': 4 },
};

export function FamilyLine({ family }: { family: FamilyId }) {
  return (
    <svg class={`family-line ${family}`} viewBox="0 0 28 10" aria-hidden="true">
      <path {...LINES[family]} fill="none" stroke="currentColor" />
    </svg>
  );
}
