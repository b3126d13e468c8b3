// Candidates by place: what lies near a stretch is found without looking at all of them, however long the text.
import type { Span } from '../../model';

/** UTF-16 units a bucket; phrases are shorter than a few of them. */
const BUCKET = 256;

export interface Places<T extends Span> {
  add(item: T): void;
  /** Items that touch the stretch, in the order added. */
  near(start: number, end: number): T[];
}

export function placesOf<T extends Span>(items: T[]): Places<T> {
  const buckets = new Map<number, T[]>();
  const place = (at: number) => Math.floor(Math.max(0, at) / BUCKET);
  function add(item: T): void {
    for (let key = place(item.start); key <= place(item.end); key++) {
      const there = buckets.get(key);
      if (there) there.push(item);
      else buckets.set(key, [item]);
    }
  }
  function near(start: number, end: number): T[] {
    const found: T[] = [];
    const first = place(start);
    for (let key = first; key <= place(end); key++)
      for (const item of buckets.get(key) ?? []) {
        const seen = key > first && place(item.start) < key;
        if (!seen && item.start < end && start < item.end) found.push(item);
      }
    return found;
  }
  for (const item of items) add(item);
  return { add, near };
}
