// Finds every item's cues, and the circumstances they stand in, in one pass over a text.
import type { ItemId, Span } from '../../model';
import { circumstances, custom } from '../../rules/circumstances';
import type { ChecklistItem, CueSense, NamePlace } from '../../rules/types';
import { compile, type Finder, type Row } from '../pattern';
import type { Prepared } from '../prepare';

/** A cue as found. `row` counts within the item's sense; `ask` rows are what a refusal may be about. */
export interface Cue {
  item: ItemId;
  sense: CueSense | 'ask';
  row: number;
  start: number;
  end: number;
}

export interface Circumstance {
  name: string;
  start: number;
  end: number;
}

/** Words that answer an item by themselves; `from` to `to` is their `<…>` part. */
export interface Answering extends Span {
  item: ItemId;
  ahead: boolean;
  named: NamePlace[];
  from: number;
  to: number;
}

/** What was found in one sentence. */
export interface Found {
  cues: Cue[];
  circumstances: Circumstance[];
  certain: Answering[];
  /** Words that sound like an item and say nothing of it. */
  hollow: ({ item: ItemId } & Span)[];
  /** Since when, or until when, people dealt with the organisation. */
  custom: Span[];
}

export type CueFinder = (prepared: Prepared) => Found[];

type Meaning =
  | { cue: Omit<Cue, 'start' | 'end'> }
  | { circumstance: string }
  | { certain: Pick<Answering, 'item' | 'ahead' | 'named'> }
  | { hollow: ItemId }
  | { custom: true };

/** All that is looked for, and by the rows' ids what it means. */
export function cueRows(items: ChecklistItem[]): { rows: Row[]; meanings: Meaning[] } {
  const rows: Row[] = [];
  const meanings: Meaning[] = [];
  const add = (say: string, meaning: Meaning) => {
    rows.push({ id: String(meanings.length), say });
    meanings.push(meaning);
  };
  for (const { id, cues, asks, certain, hollow } of items) {
    for (const sense of ['stated', 'vague', 'touch'] as const)
      for (const [at, row] of (cues[sense] ?? []).entries()) add(row, { cue: { item: id, sense, row: at } });
    for (const [at, say] of asks.entries()) add(say, { cue: { item: id, sense: 'ask', row: at } });
    for (const { say, ahead = false, named = [] } of certain ?? [])
      for (const row of say) add(row, { certain: { item: id, ahead, named } });
    for (const say of hollow ?? []) add(say, { hollow: id });
  }
  for (const [name, says] of Object.entries(circumstances)) for (const say of says) add(say, { circumstance: name });
  for (const say of custom) add(say, { custom: true });
  return { rows, meanings };
}

/** Compiles the cues of all items. The finder answers one `Found` a sentence, in the order of the sentences. */
export function cueFinder(items: ChecklistItem[]): CueFinder {
  const { rows, meanings } = cueRows(items);
  const find: Finder = compile(rows);
  return (prepared) => sort(prepared, find, meanings);
}

function sort(prepared: Prepared, find: Finder, meanings: Meaning[]): Found[] {
  const found = prepared.sentences.map(
    (): Found => ({ cues: [], circumstances: [], certain: [], hollow: [], custom: [] }),
  );
  for (const { id, start, end, from, to } of find(prepared)) {
    const there = found[prepared.sentenceAt(start)];
    const meaning = meanings[Number(id)];
    if (!there || !meaning) continue;
    if ('cue' in meaning) there.cues.push({ ...meaning.cue, start, end });
    else if ('certain' in meaning) there.certain.push({ ...meaning.certain, start, end, from, to });
    else if ('hollow' in meaning) there.hollow.push({ item: meaning.hollow, start, end });
    else if ('custom' in meaning) there.custom.push({ start, end });
    else there.circumstances.push({ name: meaning.circumstance, start, end });
  }
  return found;
}
