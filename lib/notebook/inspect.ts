// A look through everything kept: what can be read, what cannot and why; and what a reader may do about the latter.
import { open } from './migrate';
import { isOurs, kindOf } from './records';
import type { Saved, Shelf } from './shelf';

export interface Inspection {
  /** Records that can be read, by kind. */
  kept: Record<string, number>;
  /** Records that cannot: by kind (`aside`: moved aside earlier) and reason, commonest first. */
  damaged: { kind: string; reason: string; records: number }[];
  /** Records of a newer Unsaid: left alone. */
  newer: number;
}

const AT_ONCE = 500;

/** Every record of ours with its key, a few hundred at a time. Rejects where the shelf does. */
async function* records(shelf: Shelf): AsyncGenerator<[string, unknown]> {
  const keys = (await shelf.keys()).filter(isOurs);
  for (let from = 0; from < keys.length; from += AT_ONCE) {
    const some = keys.slice(from, from + AT_ONCE);
    const found = await shelf.some?.(some);
    for (const key of some) yield [key, found ? found[key] : await shelf.get(key)];
  }
}

type Verdict = { state: 'good' | 'newer' | 'bad'; kind: string; reason: string };

function judge(key: string, found: unknown): Verdict | undefined {
  const kind = kindOf(key);
  if (!kind) return { state: 'bad', kind: 'aside', reason: 'moved aside' };
  // Nothing at all is what a record was removed to while we looked; a null is damage.
  if (found === undefined) return undefined;
  const opened = open(found, kind);
  if (opened.state === 'none') return { state: 'bad', kind, reason: 'not a record' };
  return { state: opened.state, kind, reason: opened.state === 'bad' ? opened.reason : '' };
}

export async function inspect(shelf: Shelf): Promise<Inspection> {
  const seen: Inspection = { kept: {}, damaged: [], newer: 0 };
  const groups = new Map<string, Inspection['damaged'][number]>();
  for await (const [key, found] of records(shelf)) {
    const verdict = judge(key, found);
    if (!verdict) continue;
    const { state, kind, reason } = verdict;
    if (state === 'newer') seen.newer += 1;
    if (state === 'good') seen.kept[kind] = (seen.kept[kind] ?? 0) + 1;
    if (state !== 'bad') continue;
    const group = groups.get(`${kind} ${reason}`) ?? { kind, reason: reason.slice(0, 300), records: 0 };
    group.records += 1;
    groups.set(`${kind} ${reason}`, group);
  }
  seen.damaged = [...groups.values()].sort((a, b) => b.records - a.records);
  return seen;
}

/** The damaged records as they stand, one JSON text. `more` goes in beside them. */
export async function exportDamaged(shelf: Shelf, exportedAt: string, more: Record<string, unknown>): Promise<string> {
  const found: Record<string, { reason: string; found: unknown }> = {};
  for await (const [key, value] of records(shelf)) {
    const verdict = judge(key, value);
    if (verdict?.state === 'bad') found[key] = { reason: verdict.reason, found: value };
  }
  for (const [key, value] of Object.entries(more)) found[key] = { reason: 'settings', found: value };
  return `${JSON.stringify({ format: 'unsaid-damaged', version: 1, exportedAt, records: found }, null, 1)}\n`;
}

/** Removes the damaged records, and no other. */
export async function dropDamaged(shelf: Shelf): Promise<Saved<object>> {
  for await (const [key, found] of records(shelf)) if (judge(key, found)?.state === 'bad') await shelf.remove(key);
  return { saved: true };
}
