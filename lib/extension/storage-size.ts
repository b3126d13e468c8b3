// How much the storage holds, and how much it may: Chromium says both, Firefox knows no limit but the disk's.
import browser from './browser';
import { patience } from './patience';

export interface StorageSize {
  bytes?: number;
  quota?: number;
}

/** Less than a long note has no room any more. */
const LEFT = 20_000;
const waiting = patience();

export async function sizeNow(): Promise<StorageSize> {
  const area = browser.storage.local as unknown as {
    getBytesInUse?(keys: null): Promise<number>;
    QUOTA_BYTES?: number;
  };
  const asked = area.getBytesInUse?.(null);
  const bytes = asked && (await waiting(asked).catch(() => undefined));
  return { bytes, quota: area.QUOTA_BYTES };
}

export const isFull = ({ bytes, quota }: StorageSize): boolean =>
  bytes !== undefined && quota !== undefined && quota - bytes < LEFT;
