// Which families are drawn faintly on the page: as the background keeps it for the tab, and at once as a person chooses.
import { useEffect, useState } from 'preact/hooks';
import type { FamilyId } from '../lib/model';
import type { Wishes } from './wishes';

/** What is dimmed now, and how to change it. */
export function useDimmed(
  kept: FamilyId[] = [],
  dim: Wishes['dim'],
): [dimmed: FamilyId[], change: (families: FamilyId[]) => void] {
  const [dimmed, setDimmed] = useState(kept);
  useEffect(() => setDimmed(kept), [kept.join()]);
  const change = (families: FamilyId[]) => {
    setDimmed(families);
    dim?.(families);
  };
  return [dimmed, change];
}

/** `families` with `id` added, or taken out where it was in. */
export const toggled = (families: FamilyId[], id: FamilyId): FamilyId[] =>
  families.includes(id) ? families.filter((each) => each !== id) : [...families, id];
