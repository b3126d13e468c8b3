// Everything out as one JSON text, and back in: checked as a whole before the first record is written.
import { bothTicks } from './merge';
import { open } from './migrate';
import { withPhrases } from './packs';
import { setAside } from './quarantine';
import { BAD, CAPS, isOurs, type Kind, kindOf, type NoteRecord, type NoteValues, type PackRecord } from './records';
import { type Shelf, type unsaved, unsaved as unsavedBy } from './shelf';
import { JsonError, parseStrictJson } from './strict-json';

export const BACKUP_LIMITS = { length: 50_000_000, depth: 24 } as const;

export type ImportResult =
  | { saved: true; records: number; extra?: unknown }
  /** `message` names the line or the record. Nothing was written. */
  | { saved: false; reason: 'refused'; message: string }
  /** The shelf gave way half-way; importing the same file again goes on safely. */
  | (ReturnType<typeof unsaved> & { records: number });

/** What cannot be read goes out as the text of it, under `bad:`, so that nothing in it can spoil the file. */
function shelved(key: string, found: unknown): [string, unknown] {
  const kind = kindOf(key);
  if (kind && open(found, kind).state !== 'bad') return [key, found];
  return [kind ? `${BAD}${key}` : key, typeof found === 'string' ? found : JSON.stringify(found)];
}

export async function exportBackup(shelf: Shelf, exportedAt: string, extra?: unknown): Promise<string> {
  const records: [string, unknown][] = [];
  for (const key of (await shelf.keys()).filter(isOurs).sort()) {
    const [name, found] = shelved(key, await shelf.get(key));
    records.push([records.some(([taken]) => taken === name) ? `${name}~` : name, found]);
  }
  const about = { format: 'unsaid-backup', version: 1, exportedAt, ...(extra !== undefined && { extra }) };
  return `${JSON.stringify({ ...about, records: Object.fromEntries(records) }, null, 1)}\n`;
}

const union = (a: string[], b: string[]) => [...new Set([...a, ...b])];

/** Of a phrase that differs, the one of the pack that was changed last. */
function bothPacks(here: PackRecord, comes: PackRecord): PackRecord {
  const [older, newer] = (comes.at ?? '') > (here.at ?? '') ? [here, comes] : [comes, here];
  return { ...newer, pack: withPhrases(newer.pack, older.pack.phrases) };
}

/** What was here and what comes in, so that neither loses a text. */
function joined(kind: Kind, here: NoteRecord<never>, comes: NoteRecord<never>): unknown {
  if (kind === 'article' || kind === 'reading') return comes;
  if (kind === 'pack') return bothPacks(here as unknown as PackRecord, comes as unknown as PackRecord);
  const done = union(comes.done, here.done).slice(-CAPS.operations);
  const rest = { ...here, done, at: [here.at, comes.at].sort()[1]! };
  if (kind === 'questions' || kind === 'dismissed') return { ...rest, value: union(here.value, comes.value) };
  if (kind === 'overrides') return { ...rest, value: { ...(comes.value as object), ...(here.value as object) } };
  const ticks: NoteValues['ticks'] = { ...(comes.value as NoteValues['ticks']) };
  for (const [item, tick] of Object.entries(here.value as NoteValues['ticks'])) {
    const other = ticks[item as 'began'];
    ticks[item as 'began'] = other && JSON.stringify(other) !== JSON.stringify(tick) ? bothTicks(other, tick) : tick;
  }
  return { ...rest, value: ticks };
}

function isOlder(kind: Kind, here: unknown, comes: unknown): boolean {
  const time = (record: unknown) => {
    const { readAt, dossier } = record as { readAt?: string; dossier?: { readAt: string } };
    return readAt ?? dossier?.readAt ?? '';
  };
  return (kind === 'article' || kind === 'reading') && time(comes) <= time(here);
}

function readBackup(text: string): { records: Record<string, unknown>; extra?: unknown } {
  const file = parseStrictJson(text, BACKUP_LIMITS) as Record<string, unknown> | null;
  if (typeof file !== 'object' || file === null || file.format !== 'unsaid-backup')
    throw new Error('This is not a backup of Unsaid.');
  if (file.version !== 1) throw new Error('This backup was written by another version of Unsaid.');
  const { records, extra } = file;
  if (typeof records !== 'object' || records === null || Array.isArray(records))
    throw new Error('records: not a list of records');
  for (const [key, record] of Object.entries(records)) {
    if (!isOurs(key) || key.length > 200) throw new Error(`records: "${key.slice(0, 60)}" is no record of Unsaid’s`);
    const kind = kindOf(key);
    const opened = kind && open(record, kind);
    if (opened?.state === 'bad') throw new Error(`records["${key}"]: ${opened.reason}`);
  }
  return { records: records as Record<string, unknown>, ...(extra !== undefined && { extra }) };
}

async function writeRecord(shelf: Shelf, key: string, comes: unknown): Promise<void> {
  const kind = kindOf(key);
  if (!kind) return setAside(shelf, key.slice(BAD.length).replace(/~\d{0,3}$/, ''), comes);
  const raw = await shelf.get(key);
  if (raw === undefined) return shelf.set(key, comes);
  const here = open<NoteRecord<never>>(raw, kind);
  const opened = open<NoteRecord<never>>(comes, kind);
  // What cannot be read here stays where it is: it is not for an import to replace.
  if (here.state !== 'good' || opened.state !== 'good') return setAside(shelf, key, comes);
  if (isOlder(kind, here.record, comes)) return;
  const both = joined(kind, here.record, opened.record);
  // Two long lists may not fit into one: then what came in is kept aside.
  return open(both, kind).state === 'good' ? shelf.set(key, both) : setAside(shelf, key, comes);
}

export async function importBackup(shelf: Shelf, text: string): Promise<ImportResult> {
  let backup: ReturnType<typeof readBackup>;
  try {
    backup = readBackup(text);
  } catch (error) {
    const message = error instanceof JsonError || error instanceof Error ? error.message : 'unreadable';
    return { saved: false, reason: 'refused', message };
  }
  let records = 0;
  try {
    for (const [key, record] of Object.entries(backup.records)) {
      await writeRecord(shelf, key, record);
      records++;
    }
  } catch (error) {
    return { ...unsavedBy(error), records };
  }
  return { saved: true, records, ...(backup.extra !== undefined && { extra: backup.extra }) };
}
