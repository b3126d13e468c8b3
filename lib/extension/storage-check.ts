// Looks whether the storage can be read and written, and what in it is damaged; remembers the answer for the views.

import type { StorageTrouble } from '../view-model';
import browser from './browser';
import { type Desk, orThrow } from './desk';
import { noteError } from './last-errors';
import type { StorageReport } from './messages';
import { tellViews } from './page-service';
import { parseSettings } from './settings';
import { changeSettings, damagedSettings } from './settings-store';

const PROBE = 'probe';
/** About what a long note takes: where it does not fit, the storage is as good as full. */
const ROOM = 'x'.repeat(20_000);
const NOTHING = { kept: {}, damaged: [], newer: 0 };

const said = (error: unknown): string => (error instanceof Error ? error.message : String(error)).slice(0, 300);

/** Nothing where a write goes through. */
async function writeTrouble(): Promise<Pick<StorageReport, 'trouble' | 'error'>> {
  try {
    await browser.storage.local.set({ [PROBE]: ROOM });
    await browser.storage.local.remove(PROBE);
    return {};
  } catch (error) {
    await noteError('storage-write', error);
    return { trouble: /quota|full|no space/i.test(said(error)) ? 'full' : 'unwritable', error: said(error) };
  }
}

async function sizeNow(): Promise<Pick<StorageReport, 'bytes' | 'quota'>> {
  const area = browser.storage.local as unknown as {
    getBytesInUse?(keys: null): Promise<number>;
    QUOTA_BYTES?: number;
  };
  const bytes = await area.getBytesInUse?.(null).catch(() => undefined);
  return { bytes, quota: area.QUOTA_BYTES };
}

async function look(desk: Desk): Promise<StorageReport> {
  try {
    const found = await desk.book.inspect();
    const settings = await damagedSettings();
    const aside = settings === undefined ? [] : [{ kind: 'settings', reason: 'not understood', records: 1 }];
    const damaged = [...found.damaged, ...aside];
    const inUse = await sizeNow();
    return { ...found, damaged, ...(damaged.length && { trouble: 'damaged' }), ...inUse, ...(await writeTrouble()) };
  } catch (error) {
    await noteError('storage-read', error);
    return { ...NOTHING, trouble: 'unreadable', error: said(error) };
  }
}

let known: StorageTrouble | undefined;
let looked = false;

/** Looks through all of it, and tells every view of `tabId` where the answer is a new one. */
export async function checkStorage(desk: Desk, tabId?: number): Promise<StorageReport> {
  looked = true;
  const report = await look(desk);
  const isNew = report.trouble !== known;
  known = report.trouble;
  if (isNew && tabId !== undefined) await tellViews({ type: 'changed-view', tabId });
  return report;
}

/** What is known of it; the first to ask in a life of the background sets the look going, and does not wait for it. */
export function troubleNow(desk: Desk, tabId: number): { trouble?: StorageTrouble } {
  if (!looked) void checkStorage(desk, tabId);
  return known ? { trouble: known } : {};
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
  await browser.storage.local.clear();
  await changeSettings(() => parseSettings(undefined));
  await browser.storage.session.clear();
  desk.own.lookAgain();
  return checkStorage(desk);
}
