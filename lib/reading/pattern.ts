// Phrases compiled to a finder: one search for the literal beginnings of all of them, then a check of the few candidates.
import { CLASSES } from '../rules/classes';
import { headsOf } from './heads';
import { matchAt } from './pattern-match';
import { link, parse, type Step } from './pattern-syntax';
import type { Prepared } from './prepare';

export interface Row {
  id: string;
  /** A pattern; the language is described in `lib/rules/types.ts`. */
  say: string;
}

/** A match: UTF-16 offsets in `raw`. */
export interface Hit {
  id: string;
  /** The whole match. */
  start: number;
  end: number;
  /** The `<…>` part, or the whole. */
  from: number;
  to: number;
}

/** All hits, sorted by start; one row's own hits never overlap. */
export type Finder = (prepared: Prepared) => Hit[];

interface Pattern {
  id: string;
  step: Step;
  /** Where this row's last hit ended, in folded text. */
  last: number;
}

/** Compiles rows. Throws an `Error` naming the row whose pattern is wrong. Ids may repeat. */
export function compile(rows: Row[]): Finder {
  const byHead = new Map<string, Pattern[]>();
  for (const { id, say } of rows) {
    const pieces = parse(say, CLASSES);
    const pattern = { id, step: link(pieces), last: 0 };
    for (const head of headsOf(pieces)) {
      const there = byHead.get(head);
      if (there) there.push(pattern);
      else byHead.set(head, [pattern]);
    }
  }
  if (byHead.size === 0) return () => [];
  const search = searchFor(byHead);
  return (prepared) => find(prepared, search, byHead);
}

/** One expression for all heads, the longest first; and to each head those that begin it are added. */
function searchFor(byHead: Map<string, Pattern[]>): RegExp {
  const heads = [...byHead.keys()].sort();
  const open: string[] = [];
  for (const head of heads) {
    while (open.length && !head.startsWith(open.at(-1)!)) open.pop();
    const shorter = open.at(-1);
    if (shorter) byHead.set(head, [...new Set([...byHead.get(head)!, ...byHead.get(shorter)!])]);
    open.push(head);
  }
  const escaped = heads.reverse().map((head) => head.replace(/[^\w \u0080-\uffff]/g, '\\$&'));
  return new RegExp(`(?<!\\w)(?:${escaped.join('|')})`, 'g');
}

function find({ folded, rawAt }: Prepared, search: RegExp, byHead: Map<string, Pattern[]>): Hit[] {
  const hits: Hit[] = [];
  for (const patterns of byHead.values()) for (const pattern of patterns) pattern.last = 0;
  search.lastIndex = 0;
  for (let found = search.exec(folded); found; found = search.exec(folded)) {
    const at = found.index;
    for (const pattern of byHead.get(found[0])!) {
      if (at < pattern.last) continue;
      const match = matchAt(pattern.step, folded, at);
      if (!match) continue;
      pattern.last = match.end;
      const start = rawAt(at);
      const end = rawAt(match.end - 1) + 1;
      const lit = match.from >= 0 && match.to > match.from;
      hits.push({
        id: pattern.id,
        start,
        end,
        from: lit ? rawAt(match.from) : start,
        to: lit ? rawAt(match.to - 1) + 1 : end,
      });
    }
    search.lastIndex = at + 1;
  }
  return hits;
}
