// Fits a reading to its one sheet: what does not fit is left out step by step, phrases first, then quotes, never an item.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** How a column shows its quotes: each on a line of its own from `line` on, and so many of them left out. */
export interface Quotes {
  line: boolean;
  dropped: number;
}

export interface Cut {
  phrases: number;
  left: Quotes;
  right: Quotes;
  /** Remarks shown; the last thing to go. */
  remarks: number;
}

/** More than a column has: no quote is left. */
const ALL = 15;

const fewer = ({ line, dropped }: Quotes): Quotes =>
  line ? { line, dropped: Math.min(dropped + 1, ALL) } : { line: true, dropped };
const isBare = ({ dropped }: Quotes) => dropped >= ALL;

/** The next smaller cut for the columns that run over; the same one where nothing is left to drop. */
export function smaller(cut: Cut, over: { left: boolean; right: boolean }): Cut {
  const next = { ...cut };
  if (over.left && !isBare(cut.left)) next.left = fewer(cut.left);
  if (over.right && cut.phrases > 0) next.phrases -= 1;
  else if (over.right && !isBare(cut.right)) next.right = fewer(cut.right);
  const same = next.left === cut.left && next.right === cut.right && next.phrases === cut.phrases;
  if (!same) return next;
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
