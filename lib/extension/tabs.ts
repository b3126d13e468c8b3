// What is known of each tab: in memory, and in the session's storage so that a stopped background loses nothing.
import type { Dossier, FamilyId } from '../model';
import type { ViewState } from '../view-model';
import browser from './browser';
import { forget } from './session';

export interface TabEntry {
  /** Address of the document read, without its fragment. */
  url: string;
  state: ViewState;
  dossier?: Dossier;
  words?: number;
  language?: string;
  error?: string;
  /** The person asked for this page, though it is no disclosure or waits to be asked. */
  asked?: boolean;
  /** The reader asked for this page, where Unsaid waits to be asked: read as any other, not forced. */
  wanted?: boolean;
  /** Of a private window: nothing of it is kept on the disk. */
  isPrivate?: boolean;
  /** Families drawn faintly, for as long as this page stays loaded. */
  dimmed?: FamilyId[];
  /** Version of the extension that read it. */
  version: string;
}

const memory = new Map<number, TabEntry>();
const key = (tabId: number) => `tab:${tabId}`;

export const withoutFragment = (address: string): string => address.split('#', 1)[0] ?? address;

export async function tabEntry(tabId: number): Promise<TabEntry | undefined> {
  const known = memory.get(tabId);
  if (known) return known;
  try {
    const stored = (await browser.storage.session.get(key(tabId)))[key(tabId)] as TabEntry | undefined;
    if (stored) memory.set(tabId, stored);
    return stored;
  } catch {
    return undefined;
  }
}

export async function setTabEntry(tabId: number, entry: TabEntry): Promise<void> {
  memory.set(tabId, entry);
  try {
    await browser.storage.session.set({ [key(tabId)]: entry });
  } catch {
    // The session's storage is full: older tabs can be read again, the newest can't wait.
    await forget((each) => each.startsWith('tab:')).catch(() => undefined);
    await browser.storage.session.set({ [key(tabId)]: entry }).catch(() => undefined);
  }
}

export async function dropTabEntry(tabId: number): Promise<void> {
  memory.delete(tabId);
  await browser.storage.session.remove(key(tabId)).catch(() => undefined);
}

/** All that is known of tabs, and whatever else the session holds. */
export async function forgetSession(): Promise<void> {
  memory.clear();
  await forget(() => true);
}

/** Drops what is known of private pages whose tab is closed; resolves to how many are left. */
export async function forgetClosedPrivate(open: Set<number>): Promise<number> {
  const stored = await browser.storage.session.get(null).catch(() => ({}));
  const ids = Object.entries(stored).flatMap(([name, entry]) =>
    name.startsWith('tab:') && (entry as TabEntry).isPrivate ? [Number(name.slice(4))] : [],
  );
  const closed = ids.filter((id) => !open.has(id));
  await Promise.all(closed.map(dropTabEntry));
  return ids.length - closed.length;
}
