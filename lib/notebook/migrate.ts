// Old records become new ones: forward only, one step a version, and a record that is new already stays as it is.
import * as v from 'valibot';
import { type Kind, RECORD_VERSION, SCHEMAS } from './records';

/** `steps[n]` makes a record of version n + 1 out of one of version n. Steps stay for ever: old backups must open. */
export type Step = (record: Record<string, unknown>, kind: Kind) => Record<string, unknown>;
const STEPS: Record<number, Step> = {};

export type Opened<T> =
  | { state: 'good'; record: T }
  | { state: 'none' }
  /** Written by a newer Unsaid: left alone. */
  | { state: 'newer' }
  /** `reason` is for whoever mends it: exact, and may quote the record; `damage` is for everybody. */
  | { state: 'bad'; damage: Damage; reason: string };

/** What is wrong with a record, as the views say it: no record at all, none that says its version, a part missing, a part not as it should be. */
export type Damage = 'shape' | 'version' | 'missing' | 'wrong';

/** Brings a record to `to`, step by step. Throws where a step is missing. */
export function migrate(record: Record<string, unknown>, kind: Kind, steps = STEPS, to: number = RECORD_VERSION) {
  let current = record;
  for (let from = Number(current.v); from < to; from++) {
    const step = steps[from];
    if (!step) throw new Error(`no way from version ${from}`);
    current = { ...step(current, kind), v: from + 1 };
  }
  return current;
}

const bad = (damage: Damage, reason: string) => ({ state: 'bad', damage, reason }) as const;

function placeOf(issue: v.BaseIssue<unknown>): string {
  const place = v.getDotPath(issue);
  return place ? `${place}: ${issue.message}` : issue.message;
}

/** What stands on the shelf, checked and brought up to date. Never throws. */
export function open<T>(raw: unknown, kind: Kind): Opened<T> {
  if (raw === undefined || raw === null) return { state: 'none' };
  if (typeof raw !== 'object') return bad('shape', 'not a record');
  try {
    const version = (raw as { v?: unknown }).v;
    if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return bad('version', 'no version');
    // A version that will not come in our time is damage, not the future.
    if (version > RECORD_VERSION + 99) return bad('version', 'no version');
    if (version > RECORD_VERSION) return { state: 'newer' };
    const result = v.safeParse(SCHEMAS[kind] as v.GenericSchema, migrate(raw as Record<string, unknown>, kind));
    if (result.success) return { state: 'good', record: result.output as T };
    const issue = result.issues[0];
    return bad(issue.received === 'undefined' ? 'missing' : 'wrong', placeOf(issue));
  } catch (error) {
    return bad('wrong', error instanceof Error ? error.message : 'unreadable');
  }
}
