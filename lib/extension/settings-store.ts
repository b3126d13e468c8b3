// The settings in storage: one writer, one write at a time. Kept in two places, as what a reader wrote is.
import { secondShelf } from './second-shelf';
import { isSound, parseSettings, type Settings } from './settings';
import { localShelf } from './shelf';
import { share } from './sync';
import { tellViews } from './tell-views';

const KEY = 'settings';
let queue: Promise<unknown> = Promise.resolve();

/** Looked at once in a life of the background: damage happens between two. */
let compared = false;

const timeOf = (found: unknown): string => String((found as { at?: unknown } | null | undefined)?.at ?? '');

/** What stands there; where nothing does, or something older, what the second place has. Rejects where storage does. */
async function stored(): Promise<unknown> {
  const found = await localShelf.get(KEY).catch(async (error) => {
    const copy = await secondShelf.get(KEY).catch(() => undefined);
    if (copy === undefined) throw error;
    return copy;
  });
  if (compared) return found;
  const copy = await secondShelf.get(KEY).catch(() => undefined);
  const isBetter = copy !== undefined && (found === undefined || (isSound(found) && timeOf(copy) > timeOf(found)));
  if (isBetter) await localShelf.set(KEY, copy).catch(() => undefined);
  compared = true;
  return isBetter ? copy : found;
}

/** The settings as stored; the defaults where storage fails or holds rubbish. */
export async function loadSettings(): Promise<Settings> {
  return parseSettings(await stored().catch(() => undefined));
}

/** What stands under the settings' key, if it is damaged. Rejects where storage does. */
export async function damagedSettings(): Promise<unknown> {
  const found = await localShelf.get(KEY);
  return isSound(found) ? undefined : (found ?? 'null');
}

/** Damaged settings are kept under a free key before sound ones take their place. */
async function setAside(found: unknown): Promise<void> {
  const text = JSON.stringify(found);
  for (let n = 1; ; n++) {
    const place = `bad:${KEY}${n > 1 ? `~${n}` : ''}`;
    const there = await localShelf.get(place);
    if (there !== undefined && JSON.stringify(there) === text) return;
    if (there === undefined) return localShelf.set(place, found);
  }
}

/** What is to become of the settings as they stand at its turn. */
export type Change = (settings: Settings) => Partial<Settings> | Promise<Partial<Settings>>;

/**
 * Applies `change` to what is stored at its turn; resolves when it is stored, rejects when it is not. What came from
 * another device is not handed on to it: `handOn` false.
 */
export function changeSettings(change: Change, handOn = true): Promise<Settings> {
  const turn = queue.then(async () => {
    // Not `loadSettings`: where storage cannot be read, its defaults must not be written over what stands there.
    const found = await stored();
    if (!isSound(found)) await setAside(found);
    const settings = parseSettings(found);
    const changed = parseSettings({ ...settings, ...(await change(settings)) });
    const kept = { ...changed, at: new Date().toISOString() };
    await localShelf.set(KEY, kept);
    await secondShelf.set(KEY, kept).catch(() => undefined);
    if (handOn) await share(changed, settings);
    void tellViews({ type: 'changed-settings' });
    return changed;
  });
  queue = turn.catch(() => undefined);
  return turn;
}
