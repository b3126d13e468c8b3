// Settings out of a backup, joined with those that are here: what was chosen since is not taken back.
import { DEFAULTS, isSound, type Settings, sharedOf } from './settings';

const isIn = (list: Settings['never'], { tactic, phrase }: Settings['never'][number]): boolean =>
  list.some((each) => each.tactic === tactic && each.phrase === phrase);

/**
 * The backup's fields, as far as they hold. Lists are joined by entry, and what is here decides. Whether settings go to other
 * devices is each device's own choice; where they do, a backup must not change those devices.
 */
export function broughtBack(here: Settings, backup: unknown): Settings {
  const comes = Object.fromEntries(
    Object.entries(backup ?? {}).filter(([key, value]) => Object.hasOwn(DEFAULTS, key) && isSound({ [key]: value })),
  ) as Partial<Settings>;
  return {
    ...here,
    ...comes,
    sites: { ...comes.sites, ...here.sites },
    never: [...here.never, ...(comes.never ?? []).filter((each) => !isIn(here.never, each))],
    sync: here.sync,
    ...(here.sync && sharedOf(here)),
  };
}
