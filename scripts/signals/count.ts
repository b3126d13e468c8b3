// Readings counted as the scorer counts them, by tactic.
import type { Candidate } from '../../lib/reading/signals/candidates';
import { choose } from '../../lib/reading/signals/refine';
import type { Weights } from '../../lib/reading/signals/weigh';
import { type Phrase, repeated, same, type Text } from './texts';

export interface Count {
  right: number;
  extra: number;
  missed: number;
}

/** The reading with chances already known, counted as the scorer counts. */
export function count(text: Text, chances: number[], model: Weights, by: Map<string, Count>, wrong?: string[]): void {
  const weighed = text.candidates.map((candidate, i) => ({ ...candidate, weight: chances[i]! }));
  const read = choose(weighed, text.scene, model);
  const raw = text.scene.prepared.raw;
  const firsts = new Map(text.gold.map((g) => [`${g.tactic}|${raw.slice(g.start, g.end).toLowerCase()}`, g]));
  const open = new Set(firsts.values());
  const at = (tactic: string) => {
    const known = by.get(tactic) ?? { right: 0, extra: 0, missed: 0 };
    by.set(tactic, known);
    return known;
  };
  const show = (s: Phrase | Candidate) =>
    `${raw.slice(Math.max(0, s.start - 60), s.start)}【${raw.slice(s.start, s.end)}】${raw.slice(s.end, s.end + 40)}`.replace(
      /\s+/g,
      ' ',
    );
  for (const candidate of read) {
    const match = [...open].find((g) => same(candidate, g));
    if (match) {
      open.delete(match);
      at(match.tactic).right++;
    } else if (!repeated(candidate, text.gold, raw)) {
      at(candidate.tactic).extra++;
      wrong?.push(
        `extra\t${candidate.tactic}\t${candidate.weight.toFixed(2)}\t${text.fold}/${text.id}\t${show(candidate)}`,
      );
    }
  }
  for (const g of open) {
    at(g.tactic).missed++;
    const best = text.candidates.reduce((m, c, i) => (same(c, g) ? Math.max(m, chances[i]!) : m), -1);
    wrong?.push(`missed\t${g.tactic}\t${best.toFixed(2)}\t${text.fold}/${text.id}\t${show(g)}`);
  }
}

export const f1 = ({ right, extra, missed }: Count) => (2 * right) / (2 * right + extra + missed || 1);
export const percent = (x: number) => (100 * x).toFixed(1).padStart(5);
export function line(name: string, c: Count): string {
  return `${name.padEnd(14)} P ${percent(c.right / (c.right + c.extra || 1))}  R ${percent(c.right / (c.right + c.missed || 1))}  F1 ${percent(f1(c))}  (gold ${c.right + c.missed})`;
}
export const total = (by: Map<string, Count>): Count =>
  [...by.values()].reduce(
    (a, b) => ({ right: a.right + b.right, extra: a.extra + b.extra, missed: a.missed + b.missed }),
    { right: 0, extra: 0, missed: 0 },
  );
