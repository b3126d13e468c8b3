// Records that cannot be read are kept: shown, exported, moved aside before anything is written in their place. Never deleted silently.
import { open } from './migrate';
import { BAD, kindOf } from './records';
import type { Shelf } from './shelf';

export interface Damaged {
  /** The key it stands under now. */
  key: string;
  reason: string;
  found: unknown;
}

/** Copies what stands under `key` to a free place; the same value is never copied twice. */
export async function setAside(shelf: Shelf, key: string, found: unknown): Promise<void> {
  const text = JSON.stringify(found);
  for (let n = 1; ; n++) {
    const place = `${BAD}${key}${n > 1 ? `~${n}` : ''}`;
    const there = await shelf.get(place);
    if (there !== undefined && JSON.stringify(there) === text) return;
    if (there === undefined) return shelf.set(place, found);
  }
}

/** Every record that cannot be read, in place or set aside. */
export async function damaged(shelf: Shelf): Promise<Damaged[]> {
  const all: Damaged[] = [];
  for (const key of await shelf.keys()) {
    const kind = kindOf(key);
    if (!kind && !key.startsWith(BAD)) continue;
    const found = await shelf.get(key);
    const opened = kind ? open(found, kind) : undefined;
    if (opened === undefined) all.push({ key, reason: 'set aside', found });
    else if (opened.state === 'bad') all.push({ key, reason: opened.reason, found });
    else if (opened.state === 'newer') all.push({ key, reason: 'written by a newer Unsaid', found });
  }
  return all;
}
