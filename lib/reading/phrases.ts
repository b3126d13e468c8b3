// A tactic's rows found in a text: patterns, and the conditions that others in the same sentence set.
import type { PhraseRow } from '../rules/types';
import { compile, type Finder, type Hit, type Row } from './pattern';
import type { Prepared } from './prepare';

/** Compiles rows with their conditions; a hit's id is `name(row, index)`. Throws as `compile` does. */
export function compilePhrases(rows: PhraseRow[], name: (say: string, index: number) => string): Finder {
  const patterns: Row[] = [];
  const conditions = new Map<string, { not: boolean; needs: boolean }>();
  rows.forEach((row, index) => {
    const full = typeof row === 'string' ? { say: row } : row;
    const id = name(full.say, index);
    patterns.push({ id, say: full.say });
    for (const say of full.not ?? []) patterns.push({ id: `not:${id}`, say });
    for (const say of full.needs ?? []) patterns.push({ id: `needs:${id}`, say });
    conditions.set(id, { not: !!full.not?.length, needs: !!full.needs?.length });
  });
  const finder = compile(patterns);
  return (prepared) => keep(finder(prepared), conditions, prepared);
}

function keep(hits: Hit[], conditions: Map<string, { not: boolean; needs: boolean }>, prepared: Prepared): Hit[] {
  /** By condition, the sentences in which it is met. */
  const met = new Map<string, Set<number>>();
  for (const { id, start } of hits) {
    if (conditions.has(id)) continue;
    const there = met.get(id) ?? new Set();
    met.set(id, there.add(prepared.sentenceAt(start)));
  }
  return hits.filter(({ id, start }) => {
    const condition = conditions.get(id);
    if (!condition) return false;
    if (!condition.not && !condition.needs) return true;
    const sentence = prepared.sentenceAt(start);
    if (condition.not && met.get(`not:${id}`)?.has(sentence)) return false;
    return !condition.needs || met.get(`needs:${id}`)?.has(sentence) === true;
  });
}
