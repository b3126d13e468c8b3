// A look through everything kept: what can be read, what cannot and why; and what a reader may do about the latter.
import { type Damage, open } from './migrate';
import { isOurs, kindOf } from './records';
import type { Saved, Shelf } from './shelf';

export interface Inspection {
  /** Records that can be read, by kind. */
  kept: Record<string, number>;
  /** Records that cannot: by kind and by what is wrong, commonest first. */
  damaged: { kind: string; damage: Damage | 'aside'; records: number }[];
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

type Verdict =
  | { state: 'good' | 'newer'; kind: string }
  | { state: 'bad'; kind: string; damage: Damage | 'aside'; reason: string };

function judge(key: string, found: unknown): Verdict | undefined {
  const kind = kindOf(key);
  if (!kind) return { state: 'bad', kind: 'aside', damage: 'aside', reason: 'moved aside' };
  // Nothing at all is what a record was removed to while we looked; a null is damage.
  if (found === undefined) return undefined;
  const opened = open(found, kind);
  if (opened.state === 'none') return { state: 'bad', kind, damage: 'shape', reason: 'not a record' };
  return opened.state === 'bad' ? { ...opened, kind } : { state: opened.state, kind };
}

export async function inspect(shelf: Shelf): Promise<Inspection> {
  const seen: Inspection = { kept: {}, damaged: [], newer: 0 };
  const groups = new Map<string, Inspection['damaged'][number]>();
  for await (const [key, found] of records(shelf)) {
    const verdict = judge(key, found);
    if (!verdict) continue;
    const { kind } = verdict;
    if (verdict.state === 'newer') seen.newer += 1;
    if (verdict.state === 'good') seen.kept[kind] = (seen.kept[kind] ?? 0) + 1;
    if (verdict.state !== 'bad') continue;
    const { damage } = verdict;
    const group = groups.get(`${kind} ${damage}`) ?? { kind, damage, records: 0 };
    group.records += 1;
    groups.set(`${kind} ${damage}`, group);
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
