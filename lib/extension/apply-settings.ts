// Changes of settings: stored, and at once brought to every open tab.
import { bringInStep } from './open-tabs';
import { type Settings, withShared } from './settings';
import { patched, type SettingsPatch } from './settings-patch';
import { type Change, changeSettings } from './settings-store';
import { decide, siteOf, switchSite } from './sites';
import { SYNC_KEY, sharedNow } from './sync';

/** Changes settings and brings every open tab in step with them. */
/** `but`: a tab that is left as it is. */
export async function applySettings(
  change: Change,
  { handOn = true, but }: { handOn?: boolean; but?: number } = {},
): Promise<Settings> {
  let before: Settings | undefined;
  const after = await changeSettings((settings) => {
    before = settings;
    return change(settings);
  }, handOn);
  await bringInStep(before ?? after, after, but);
  return after;
}

/**
 * What is shared changed: taken over where sync is switched on here. Both are asked for at its turn: until then the
 * reader may have switched it off, and an echo of an earlier change of ours must not undo the later ones.
 */
export async function takeShared(changes: Record<string, unknown>): Promise<void> {
  if (!Object.hasOwn(changes, SYNC_KEY)) return;
  await applySettings(async (settings) => (settings.sync ? withShared(settings, await sharedNow()) : {}), {
    handOn: false,
  });
}

/** Changes from the options page. Switched on, what other devices share is taken over first: the newest device should not win. */
export const changeFromOptions = (patch: SettingsPatch): Promise<Settings> =>
  applySettings(async (settings) => {
    const changed = patched(settings, patch);
    return patch.sync ? withShared(changed, await sharedNow()) : changed;
  });

export const setSite = (site: string, on: boolean): Promise<Settings> =>
  applySettings((settings) => ({ sites: switchSite(settings, site, on) }));

/** On to off, or off to on, for the site of an address. */
export async function toggleSite(settings: Settings, address: string | undefined): Promise<void> {
  const site = siteOf(address);
  if (site) await setSite(site, decide(settings, site) === 'off');
}
