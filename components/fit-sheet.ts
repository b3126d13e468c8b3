// Fits a reading to its one sheet: what does not fit is left out step by step, phrases first, then quotes, never an item.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** How much of its quotes a column shows: whole, a line of each, none. */
export type Quotes = 'whole' | 'line' | 'none';
const LESS: Record<Quotes, Quotes> = { whole: 'line', line: 'none', none: 'none' };

export interface Cut {
  phrases: number;
  left: Quotes;
  right: Quotes;
  /** Remarks shown; the last thing to go. */
  remarks: number;
}

/** The next smaller cut for the columns that run over; the same one where nothing is left to drop. */
export function smaller(cut: Cut, over: { left: boolean; right: boolean }): Cut {
  if (over.right && cut.phrases > 0) return { ...cut, phrases: cut.phrases - 1 };
  const left = over.left ? LESS[cut.left] : cut.left;
  const right = over.right ? LESS[cut.right] : cut.right;
  if (left !== cut.left || right !== cut.right) return { ...cut, left, right };
  return cut.remarks > 0 && (over.left || over.right) ? { ...cut, remarks: cut.remarks - 1 } : cut;
}

/** `columns` holds the two columns and is as high as the sheet allows; they are measured against it after each drawing. */
export function useFit(start: Cut) {
  const [cut, setCut] = useState(start);
  const columns = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const room = columns.current?.clientHeight ?? 0;
    const [left, right] = [...(columns.current?.children ?? [])].map((column) => column.scrollHeight > room + 1);
    const next = smaller(cut, { left: left ?? false, right: right ?? false });
    if (next !== cut) setCut(next);
  }, [cut]);
  return { cut, columns };
}
