// What a view shows while nothing answers: not "loading" for ever, but what is wrong and where to go.
import type { View } from '../view-model';

/** Milliseconds: longer than the background itself waits for a storage that is silent. */
const SILENCE = 8000;

/** Calls `tell` with a view that says so, unless `signal` aborts or `answered` is true by then. */
export function tellSilence(answered: () => boolean, tell: (view: View) => void, signal: AbortSignal): void {
  const timer = setTimeout(() => {
    if (answered()) return;
    tell({ state: 'error', error: 'The browser’s storage does not answer.', trouble: 'unreadable' });
  }, SILENCE);
  signal.addEventListener('abort', () => clearTimeout(timer));
}
