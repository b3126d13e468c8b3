// The shape of the rules' words in another language: all that the catalogue says, without what it counts or finds.
import type { FamilyId, GroupId, ItemId, TacticId } from '../../model';

export interface CatalogWords {
  /** `ask` in the order of the English questions, one for each. */
  tactics: Record<TacticId, { name: string; why: string; ask: string[] }>;
  items: Record<ItemId, { name: string; why: string; ask: string }>;
  families: Record<FamilyId, { name: string; line: string }>;
  groups: Record<GroupId, string>;
}
