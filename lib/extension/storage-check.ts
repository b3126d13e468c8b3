// Looks whether the storage can be read and written, and what in it is damaged; remembers the answer for the views.

import type { StorageTrouble } from '../view-model';
import browser from './browser';
import { type Desk, orThrow } from './desk';
import { noteError } from './last-errors';
import type { StorageReport } from './messages';
import { secondShelf } from './second-shelf';
import { parseSettings } from './settings';
import { changeSettings, damagedSettings } from './settings-store';
import { localShelf } from './shelf';
import { isFull, sizeNow } from './storage-size';
import { forgetSession } from './tabs';
import { tellViews } from './tell-views';

const PROBE = 'probe';
/** About what a long note takes: tried only where a write has failed already. */
const ROOM = 20_000;
const NOTHING = { kept: {}, damaged: [], newer: 0 };

const said = (error: unknown): string => (error instanceof Error ? error.message : String(error)).slice(0, 300);
const isRoom = (words: string): boolean => /quota|full|no space/i.test(words);

/** Noise: Firefox packs what it stores, and what packs well finds room where nothing else does. */
function room(length: number): string {
  const bytes = crypto.getRandomValues(new Uint8Array(length));
  return Array.from(bytes, (byte) => String.fromCharCode(48 + (byte % 42))).join('');
}

/** Why a write failed, in the storage's words. */
export type Failure = string | undefined;

/** Nothing where a write goes through. */
async function writeTrouble(failure: Failure): Promise<Pick<StorageReport, 'trouble' | 'error'>> {
  try {
    await localShelf.set(PROBE, room(failure === undefined ? 1 : ROOM));
    await localShelf.remove(PROBE);
    // It failed, and what is tried now is smaller.
    return failure !== undefined && isRoom(failure) ? { trouble: 'full', error: failure } : {};
  } catch (error) {
    await noteError('storage-write', error);
    return { trouble: isRoom(said(error)) ? 'full' : 'unwritable', error: said(error) };
  }
}

/** Whether the storage refused to be read during the look that goes on. */
let refused = false;
const wasRefused = (): boolean => refused;

async function look(desk: Desk, failure: Failure): Promise<StorageReport> {
  refused = false;
  try {
    // First of all one short question: a storage that is silent is not asked for everything.
    const settings = await damagedSettings();
    const found = await desk.book.inspect();
    const aside = settings === undefined ? [] : [{ kind: 'settings', damage: 'wrong' as const, records: 1 }];
    const damaged = [...found.damaged, ...aside];
    const size = await sizeNow();
    const full = isFull(size) ? { trouble: 'full' as const } : {};
    const trouble = {
      ...(damaged.length && { trouble: 'damaged' as const }),
      ...full,
      ...(await writeTrouble(failure)),
    };
    return { ...found, damaged, ...size, ...trouble, ...(wasRefused() && { trouble: 'unreadable' as const }) };
  } catch (error) {
    await noteError('storage-read', error);
    return { ...NOTHING, trouble: 'unreadable', error: said(error) };
  }
}

interface Known {
  trouble?: StorageTrouble;
  /** Records that were put back from their second copy since the browser started. */
  restored?: number;
}

const MEMORY = 'trouble';
let known: Known | undefined;

async function recall(): Promise<Known> {
  const kept = await browser.storage.session.get(MEMORY).catch(() => ({}) as Record<string, unknown>);
  known ??= (kept[MEMORY] as Known | undefined) ?? {};
  return known;
}

async function remember(change: Known): Promise<boolean> {
  const before = await recall();
  known = { ...before, ...change };
  if (known.trouble === before.trouble && known.restored === before.restored) return false;
  await browser.storage.session.set({ [MEMORY]: known }).catch(() => undefined);
  return true;
}

/** Looks through all of it, and tells every view of `tabId` where the answer is a new one. */
export async function checkStorage(desk: Desk, tabId?: number, failure?: Failure): Promise<StorageReport> {
  const { trouble } = await recall();
  const failedBefore = trouble === 'full' || trouble === 'unwritable' ? '' : undefined;
  const report = await look(desk, failure ?? failedBefore);
  const isNew = await remember({ trouble: report.trouble });
  if (isNew && tabId !== undefined) await tellViews({ type: 'changed-view', tabId });
  return { ...report, restored: known?.restored };
}

/** One record read, and the size asked for: enough to tell a storage that cannot be read, or has no room, from others. */
async function glance(tabId: number): Promise<void> {
  const { trouble } = await recall();
  const now = await localShelf.get('settings').then(
    async () => (isFull(await sizeNow()) ? ('full' as const) : undefined),
    () => 'unreadable' as const,
  );
  // What only a long look or a failed write can tell is not taken back by a short one.
  if (!now && trouble !== 'unreadable') return;
  if (await remember({ trouble: now })) await tellViews({ type: 'changed-view', tabId });
}

let glanced = false;

/** What is known of it; the first to ask in a life of the background sets a short look going, and does not wait for it. */
export async function troubleNow(tabId: number): Promise<{ trouble?: StorageTrouble }> {
  if (!glanced) void glance(tabId);
  glanced = true;
  const { trouble } = await recall();
  return trouble ? { trouble } : {};
}

/** A record was met that is damaged, that was put right from its second copy, or that only the copy could give. */
export async function noteMended(what: 'restored' | 'damaged' | 'unreadable'): Promise<void> {
  if (what === 'unreadable') refused = true;
  const { trouble, restored = 0 } = await recall();
  if (what === 'unreadable') return void (await remember({ trouble: what }));
  if (what === 'damaged') return void (await remember({ trouble: trouble ?? 'damaged' }));
  await remember({ restored: restored + 1 });
}

export async function exportDamaged(desk: Desk): Promise<string> {
  const settings = await damagedSettings();
  return desk.book.exportDamaged(settings === undefined ? {} : { settings });
}

/** Damaged settings become sound ones field by field; damaged records go. */
export async function dropDamaged(desk: Desk): Promise<StorageReport> {
  if ((await damagedSettings()) !== undefined) await changeSettings((settings) => settings);
  orThrow(await desk.book.dropDamaged());
  desk.own.lookAgain();
  return checkStorage(desk);
}

/** Everything away, whatever it is, and the settings as they are at first. Rejects where even that is refused. */
export async function startAfresh(desk: Desk): Promise<StorageReport> {
  await secondShelf.clear();
  await localShelf.clear();
  await changeSettings(() => parseSettings(undefined));
  await forgetSession();
  known = undefined;
  desk.own.lookAgain();
  return checkStorage(desk);
}
