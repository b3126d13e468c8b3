// One change applied to what is there. Where somebody else changed the same meanwhile, both texts stay.
import type { ItemId, NoteChange, Notes } from '../model';
import type { NoteValues } from './records';

type Tick = NonNullable<Notes['ticks'][ItemId]>;

const same = (a: unknown, b: unknown) => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
const sameTick = (a?: Tick | null, b?: Tick | null) => same(a && [a.link, a.note], b && [b.link, b.note]);

const holds = (text: string, part: string) => `\n\n${text}\n\n`.includes(`\n\n${part}\n\n`);

/** Both texts, the older first; one alone where it holds the other as a paragraph, or goes on from it. */
export function bothTexts(older = '', newer = ''): string {
  if (!newer || holds(older, newer)) return older;
  if (holds(newer, older) || newer.startsWith(older)) return newer;
  return `${older}\n\n${newer}`;
}

/** `text` with its paragraph `part` replaced; undefined where there is no such paragraph. */
export function replaced(text: string, part: string, by: string): string | undefined {
  if (!part || !holds(text, part)) return undefined;
  const at = `\n\n${text}\n\n`.indexOf(`\n\n${part}\n\n`);
  const before = text.slice(0, Math.max(0, at - 2));
  const after = text.slice(at + part.length + 2);
  return [before, by, after].filter(Boolean).join('\n\n');
}

/** Somebody else wrote meanwhile: where the writer's own words stand as a paragraph, they are replaced; where not, both stay. */
function mergedTick(current: Tick, value: Tick, was: Tick | null | undefined): Tick {
  const note = replaced(current.note ?? '', was?.note ?? '', value.note ?? '');
  if (note === undefined) return bothTicks(current, value);
  const { note: _, ...theirs } = current;
  const link = value.link === was?.link ? current.link : value.link;
  return bothTicks(theirs, { ...(link && { link }), ...(note && { note }), at: value.at });
}

export function bothTicks(older: Tick, newer: Tick): Tick {
  const clash = older.link && newer.link && older.link !== newer.link;
  const note = bothTexts(clash ? bothTexts(older.note, older.link) : older.note, newer.note);
  const link = newer.link ?? older.link;
  return { ...(link && { link }), ...(note && { note }), at: newer.at };
}

function withKey<T>(all: Partial<Record<ItemId, T>>, item: ItemId, value: T | null | undefined) {
  const { [item]: _, ...rest } = all;
  return (value === null || value === undefined ? rest : { ...rest, [item]: value }) as Partial<Record<ItemId, T>>;
}

function changeTick(ticks: Notes['ticks'], change: Extract<NoteChange, { set: 'tick' }>): Notes['ticks'] {
  const { item, value, was } = change;
  const current = ticks[item];
  const untouched = was === undefined || sameTick(current, was) || sameTick(current, value) || !current;
  if (untouched) return withKey(ticks, item, value);
  // Taking back a tick that somebody has written on since would lose a text.
  return value ? withKey(ticks, item, mergedTick(current, value, was)) : ticks;
}

/** Lists are merged three ways: what the writer added comes in, what it took out goes, the rest stays. */
export function changeList(current: string[], value: string[], was?: string[]): string[] {
  if (was === undefined || same(current, was)) return value;
  const gone = was.filter((text) => !value.includes(text));
  const come = value.filter((text) => !was.includes(text) && !current.includes(text));
  return [...current.filter((text) => !gone.includes(text)), ...come];
}

/** Which record a change belongs to, and what becomes of its value. Pure. */
export function applyChange(values: NoteValues, change: NoteChange): Partial<NoteValues> {
  if (change.set === 'tick') return { ticks: changeTick(values.ticks, change) };
  if (change.set === 'override') return { overrides: withKey(values.overrides, change.item, change.value) };
  return { questions: changeList(values.questions, change.value, change.was) };
}

export const kindOfChange = { tick: 'ticks', override: 'overrides', questions: 'questions' } as const;
