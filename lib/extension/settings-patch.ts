// A change of settings as it travels. Lists change by entry: two places that change one list at once both get their way.
import type { TacticId } from '../model';
import type { Settings } from './settings';
import type { SiteRule } from './sites';

/** Fields named are replaced; sites and tactics are merged by entry, null takes one out (as RFC 7396 has it). */
export interface SettingsPatch extends Partial<Omit<Settings, 'sites' | 'tactics' | 'never'>> {
  sites?: Record<string, SiteRule | null>;
  tactics?: Partial<Record<TacticId, false | null>>;
  /** Phrases that are marked again. */
  markAgain?: Settings['never'];
}

function merged<Value>(entries: Record<string, Value>, patch: Record<string, Value | null> = {}) {
  const kept = Object.entries({ ...entries, ...patch }).filter(([, value]) => value !== null);
  return Object.fromEntries(kept) as Record<string, Value>;
}

/** The settings after a change; the ones given stay as they are. */
export function patched(settings: Settings, { sites, tactics, markAgain = [], ...fields }: SettingsPatch): Settings {
  return {
    ...settings,
    ...fields,
    sites: merged(settings.sites, sites),
    tactics: merged(settings.tactics, tactics),
    never: settings.never.filter(
      ({ tactic, phrase }) => !markAgain.some((again) => again.tactic === tactic && again.phrase === phrase),
    ),
  };
}
