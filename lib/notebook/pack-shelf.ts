// The packs a reader keeps: one key each, by name, so that there is one of each name.
import { articleHash } from './article-key';
import { open } from './migrate';
import type { Pack } from './packs';
import { setAside } from './quarantine';
import { kindOf, type PackRecord, RECORD_VERSION } from './records';
import type { Saved, Shelf } from './shelf';

const keyOf = async (name: string) => `pack:${await articleHash(`pack ${name.trim().toLowerCase()}`)}`;

/** Sorted by name. */
export async function packsOn(shelf: Shelf): Promise<Pack[]> {
  const packs: Pack[] = [];
  for (const key of (await shelf.keys()).filter((each) => kindOf(each) === 'pack')) {
    const opened = open<PackRecord>(await shelf.get(key), 'pack');
    if (opened.state === 'good') packs.push(opened.record.pack);
  }
  return packs.sort((a, b) => (a.name < b.name ? -1 : 1));
}

export async function keepPack(shelf: Shelf, pack: Pack, at: string): Promise<Saved<object>> {
  const key = await keyOf(pack.name);
  const record = { v: RECORD_VERSION, pack, at } satisfies PackRecord;
  const checked = open(record, 'pack');
  if (checked.state === 'bad') return { saved: false, reason: 'refused', message: checked.reason };
  const found = await shelf.get(key);
  const there = open(found, 'pack').state;
  if (there === 'newer') return { saved: false, reason: 'newer', message: 'This pack was kept by a newer Unsaid.' };
  if (there === 'bad') await setAside(shelf, key, found);
  await shelf.set(key, record);
  return { saved: true };
}

export async function dropPack(shelf: Shelf, name: string): Promise<Saved<object>> {
  await shelf.remove(await keyOf(name));
  return { saved: true };
}
