// Help with its sources named, ready for pages and documents.
import type { ItemId, TacticId } from '../../model';
import { ITEM_HELP } from './item-help';
import { SOURCES, type Source } from './sources';
import { TACTIC_HELP } from './tactic-help';
import type { Behind } from './types';

const named = ({ text, source }: Behind): Source & { text: string } => ({ text, ...SOURCES[source] });

export const tacticHelp = (id: TacticId) => ({ ...TACTIC_HELP[id], behind: TACTIC_HELP[id].behind.map(named) });
export const itemHelp = (id: ItemId) => ({ ...ITEM_HELP[id], behind: ITEM_HELP[id].behind.map(named) });

/** By id, for views. */
export const helpTexts = {
  tactics: Object.fromEntries((Object.keys(TACTIC_HELP) as TacticId[]).map((id) => [id, tacticHelp(id)])),
  items: Object.fromEntries((Object.keys(ITEM_HELP) as ItemId[]).map((id) => [id, itemHelp(id)])),
};
