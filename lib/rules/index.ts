// The registries: a folder is its own list, in the guide's order.
import type { Catalog, ItemInfo, TacticInfo } from '../model';
import type { Law } from './laws/types';
import { CHECKLIST, FAMILIES, GROUPS, PRECEDENCE } from './order';
import { PROFILES } from './profiles';
import type { ChecklistItem, Tactic } from './types';

const tacticFiles = import.meta.glob<Tactic>(['./tactics/*.ts', '!./tactics/*.test.ts'], {
  eager: true,
  import: 'default',
});
const itemFiles = import.meta.glob<ChecklistItem>(['./checklist/*.ts', '!./checklist/*.test.ts'], {
  eager: true,
  import: 'default',
});

const lawFiles = import.meta.glob<Law>(['./laws/*.ts', '!./laws/types.ts', '!./laws/*.test.ts'], {
  eager: true,
  import: 'default',
});

export const laws: Law[] = Object.values(lawFiles).sort((a, b) => a.id.localeCompare(b.id));

export const tactics: Tactic[] = Object.values(tacticFiles).sort(
  (a, b) => PRECEDENCE.indexOf(a.id) - PRECEDENCE.indexOf(b.id),
);

export const checklist: ChecklistItem[] = Object.values(itemFiles).sort(
  (a, b) => CHECKLIST.indexOf(a.id) - CHECKLIST.indexOf(b.id),
);

/** The words without the phrases, for views and exports. */
export const catalog: Catalog = {
  tactics: tactics.map(({ id, family, name, why, ask }): TacticInfo => ({ id, family, name, why, ask })),
  items: checklist.map(({ id, group, name, why, ask }): ItemInfo => ({ id, group, name, why, ask })),
  families: FAMILIES,
  groups: GROUPS,
  profiles: PROFILES,
};

export const rules = { tactics, checklist, laws };
export type Rules = typeof rules;
