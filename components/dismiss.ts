// Closes a menu on Escape and on a press outside, while it is open; after Escape the focus is back on the button that opened it.
import { useEffect } from 'preact/hooks';

/** `inside` holds the menu and, with `aria-expanded`, its button. */
export function useDismiss(open: boolean, close: () => void, inside: { current: HTMLElement | null }): void {
  useEffect(() => {
    if (!open) return;
    const listening = new AbortController();
    const { signal } = listening;
    const away = (event: Event) => !inside.current?.contains(event.target as Node) && close();
    const key = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      // The browser would close the whole popup.
      event.preventDefault();
      event.stopPropagation();
      inside.current?.querySelector<HTMLElement>('[aria-expanded]')?.focus();
      close();
    };
    document.addEventListener('pointerdown', away, { signal });
    document.addEventListener('keydown', key, { signal, capture: true });
    return () => listening.abort();
  }, [open]);
}
