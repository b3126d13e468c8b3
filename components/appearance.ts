// Light, dark, or as the system: kept where a page can read it before it paints, so that nothing flashes.

export type Appearance = 'auto' | 'light' | 'dark';
const KEY = 'appearance';

/** Sets it for this page and remembers it for the next one. */
export function appear(as: Appearance): void {
  if (as === 'auto') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = as;
  try {
    localStorage.setItem(KEY, as);
  } catch {
    // Storage may be closed; the page then starts as the system has it.
  }
}

/** As it was set last. */
export function appearAsBefore(): void {
  try {
    const as = localStorage.getItem(KEY);
    if (as === 'light' || as === 'dark') document.documentElement.dataset.theme = as;
  } catch {
    // As above.
  }
}
